"""Tables of setups and of well-known collections, as they are handed on.

Names, roles and numbers are what the person who made the file means by it.
"""

import pytest

from tests.core.data.tables.cases import Case, check

CASES = (
    Case(
        "wdbc without names: numbers of patients, M and B",
        "842302,M,17.99,10.38\n842517,M,20.57,17.77\n8510426,B,13.54,14.36\n8510653,B,13.08,15.71\n8510824,B,9.504,12.44\n",
        {
            "column 1": ("left out", []),
            "column 2": ("class", [1, 1, 0, 0, 0]),
            "column 3": ("input", [17.99, 20.57, 13.54, 13.08, 9.504]),
            "column 4": ("input", [10.38, 17.77, 14.36, 15.71, 12.44]),
        },
        classes=["B", "M"],
    ),
    Case(
        "adult: spaces after commas, a question mark",
        "39, State-gov, 77516, Bachelors, 13, <=50K\n50, ?, 83311, Bachelors, 13, <=50K\n38, Private, 215646, HS-grad, 9, >50K\n53, Private, 234721, 11th, 7, <=50K\n",
        {
            "column 1": ("input", [39, 38, 53]),
            "column 2=Private": ("input", [0, 1, 1]),
            "column 2=State-gov": ("input", [1, 0, 0]),
            "column 3": ("input", [77516, 215646, 234721]),
            "column 4=11th": ("input", [0, 0, 1]),
            "column 4=Bachelors": ("input", [1, 0, 0]),
            "column 4=HS-grad": ("input", [0, 1, 0]),
            "column 5": ("input", [13, 9, 7]),
            "column 6": ("class", [0, 1, 0]),
        },
        classes=["<=50K", ">50K"],
        left_out={2: "column 2 is missing"},
    ),
    Case(
        "auto-mpg: spaces and tabs, a quoted name",
        '18.0   8   307.0      130.0      3504.      12.0   70  1\t"chevrolet chevelle malibu"\n15.0   8   350.0      165.0      3693.      11.5   70  1\t"buick skylark 320"\n25.0   4   98.00      ?          2046.      19.0   71  1\t"ford pinto"\n',
        {
            "column 1": ("input", [18, 15]),
            "column 2": ("input", [8, 8]),
            "column 3": ("input", [307, 350]),
            "column 4": ("input", [130, 165]),
            "column 5": ("input", [3504, 3693]),
            "column 6": ("input", [12, 11.5]),
            "column 7": ("input", [70, 70]),
            "column 8": ("input", [1, 1]),
            "column 9": ("class", [1, 0]),
        },
        classes=["buick skylark 320", "chevrolet chevelle malibu", "ford pinto"],
        left_out={3: "column 4 is missing"},
    ),
    Case(
        "seeds: tabs, sometimes two",
        "15.26\t14.84\t0.871\t5.763\t1\n14.88\t14.57\t\t0.8811\t5.554\t1\n14.29\t14.09\t0.905\t5.291\t2\n13.84\t13.94\t0.8955\t5.324\t2\n",
        {
            "column 1": ("input", [15.26, 14.88, 14.29, 13.84]),
            "column 2": ("input", [14.84, 14.57, 14.09, 13.94]),
            "column 3": ("input", [0.871, 0.8811, 0.905, 0.8955]),
            "column 4": ("input", [5.763, 5.554, 5.291, 5.324]),
            "column 5": ("class", [0, 0, 1, 1]),
        },
        classes=["1", "2"],
    ),
    Case(
        "a Markdown table",
        "| x | y | t |\n|---|:--:|---|\n| 0.5 | 1 | 0 |\n| 0.7 | 2 | 1 |\n",
        {
            "column 1": ("left out", []),
            "x": ("input", [0.5, 0.7]),
            "y": ("input", [1, 2]),
            "t": ("target", [0, 1]),
        },
    ),
    Case(
        "Excel in German: day, time, thousands, euros, failed formulas",
        "Datum;Uhrzeit;Verbrauch (kWh);Kosten\r\n01.02.2024;14:05;1.234,5;12,50 €\r\n02.02.2024;14:10;987,25;9,99 €\r\n03.02.2024;14:15;#NV;8,00 €\r\n04.02.2024;14:20;1.000,00;#DIV/0!\r\n",
        {
            "Datum": ("left out", []),
            "Uhrzeit": ("left out", []),
            "Verbrauch (kWh)": ("input", [1234.5, 987.25]),
            "Kosten": ("target", [12.5, 9.99]),
        },
        left_out={4: "Verbrauch (kWh) is missing", 5: "Kosten is missing"},
    ),
    Case(
        "Excel in German: WAHR and FALSCH",
        "a;b;ok\nWAHR;1,5;ja\nFALSCH;2,5;nein\nWAHR;3,5;ja\n",
        {
            "a": ("input", [1, 0, 1]),
            "b": ("input", [1.5, 2.5, 3.5]),
            "ok": ("target", [1, 0, 1]),
        },
    ),
    Case(
        "more than and less than",
        "x,t\n>100,0\n5,1\n7,1\n<1,0\n8,1\n",
        {
            "x": ("input", [5, 7, 8]),
            "t": ("target", [1, 1, 1]),
        },
        left_out={2: "“>100” in x is not a number", 5: "“<1” in x is not a number"},
    ),
    Case(
        "classes 1.0 and 2.0 without names",
        "1.0,2.5,1.0\n1.5,2.0,2.0\n1.7,2.2,1.0\n1.1,2.9,2.0\n",
        {
            "column 1": ("input", [1, 1.5, 1.7, 1.1]),
            "column 2": ("input", [2.5, 2, 2.2, 2.9]),
            "column 3": ("class", [0, 1, 0, 1]),
        },
        classes=["1", "2"],
    ),
    Case(
        "digits without names, the label first, the last pixel always 0",
        "5,0,0,0\n0,0,128,0\n4,12,0,0\n5,0,0,0\n0,0,100,0\n4,12,10,0\n5,0,0,0\n0,0,128,0\n4,12,1,0\n",
        {
            "column 1": ("class", [2, 0, 1, 2, 0, 1, 2, 0, 1]),
            "column 2": ("input", [0, 0, 12, 0, 0, 12, 0, 0, 12]),
            "column 3": ("input", [0, 128, 0, 0, 100, 10, 0, 128, 1]),
            "column 4": ("input", [0, 0, 0, 0, 0, 0, 0, 0, 0]),
        },
        classes=["0", "4", "5"],
    ),
    Case(
        "names in two lines",
        "Sepal,,Petal,,Species\nlong,wide,length,width,\n5.1,3.5,1.4,0.2,setosa\n7.0,3.2,4.7,1.4,versicolor\n4.9,3.0,1.4,0.2,setosa\n",
        {
            "long": ("input", [5.1, 7, 4.9]),
            "wide": ("input", [3.5, 3.2, 3]),
            "length": ("input", [1.4, 4.7, 1.4]),
            "width": ("input", [0.2, 1.4, 0.2]),
            "Species": ("class", [0, 1, 0]),
        },
        classes=["setosa", "versicolor"],
    ),
    Case(
        "classes written as 1.0",
        "x,y,class\n1,2,1.0\n3,4,2.0\n5,6,1.0\n",
        {
            "x": ("input", [1, 3, 5]),
            "y": ("input", [2, 4, 6]),
            "class": ("class", [0, 1, 0]),
        },
        classes=["1", "2"],
    ),
    Case(
        "all in quotes, with decimal commas",
        '"x";"y";"t"\n"1,5";"2";"0"\n"2,5";"3";"1"\n',
        {
            "x": ("input", [1.5, 2.5]),
            "y": ("input", [2, 3]),
            "t": ("target", [0, 1]),
        },
    ),
    Case(
        "a label is missing",
        "x1,x2,label\n0.1,0.2,cat\n0.3,0.4,\n0.5,0.6,dog\n0.5,0.6,dog\n",
        {
            "x1": ("input", [0.1, 0.5, 0.5]),
            "x2": ("input", [0.2, 0.6, 0.6]),
            "label": ("class", [0, 1, 1]),
        },
        classes=["cat", "dog"],
        left_out={3: "label is missing"},
    ),
    Case(
        "millions in quotes",
        'Jahr,Einwohner,Fläche\n2019,"1,234,567",10.5\n2020,"1,345,678",10.5\n2021,"1,456,789",11.5\n',
        {
            "Jahr": ("input", [2019, 2020, 2021]),
            "Einwohner": ("input", [1234567, 1345678, 1456789]),
            "Fläche": ("target", [10.5, 10.5, 11.5]),
        },
    ),
    Case(
        "German numbers in a comma file",
        'area,price\n"1.234,50","12,5"\n"2.345,00","13,5"\n',
        {
            "area": ("input", [1234.5, 2345]),
            "price": ("target", [12.5, 13.5]),
        },
    ),
    Case(
        "the names again further down",
        "x,y,t\n1,2,0\n3,4,1\n\nx,y,t\n5,6,0\n7,8,1\n9,9,1\n",
        {
            "x": ("input", [1, 3, 5, 7, 9]),
            "y": ("input", [2, 4, 6, 8, 9]),
            "t": ("target", [0, 1, 0, 1, 1]),
        },
        left_out={5: "“x” in x is not a number; “y” in y is not a number; “t” in t is not a number"},
    ),
    Case(
        "rows of separators alone",
        "x;y\n1,5;2\n3,5;4\n;\n;\n",
        {
            "x": ("input", [1.5, 3.5]),
            "y": ("target", [2, 4]),
        },
    ),
    Case(
        "two lines of title, with a date",
        "Messwerte vom 12.06.2024\nGerät: A;;\nx;y;t\n0,5;1;0\n0,7;2;1\n",
        {
            "x": ("input", [0.5, 0.7]),
            "y": ("input", [1, 2]),
            "t": ("target", [0, 1]),
        },
    ),
    Case(
        "a mean and a source below",
        "x,y,t\n1,2,0\n3,4,1\n5,6,1\nMean,4,0.67\nSource: own measurement\n",
        {
            "x": ("input", [1, 3, 5]),
            "y": ("input", [2, 4, 6]),
            "t": ("target", [0, 1, 1]),
        },
        left_out={5: "it stands below the table: “Mean”", 6: "it stands below the table: “Source: own measurement”"},
    ),
    Case(
        "number, name, points, passed",
        "Nr;Name;Punkte;bestanden\n1;Anna;12,5;ja\n2;Ben;7,25;nein\n3;Cem;15;ja\n",
        {
            "Nr": ("left out", []),
            "Name": ("left out", []),
            "Punkte": ("input", [12.5, 7.25, 15]),
            "bestanden": ("target", [1, 0, 1]),
        },
    ),
    Case(
        "scikit-learn: target 0, 1, 2",
        "f1,f2,f3,target\n5.1,3.5,1.4,0\n4.9,3.0,1.4,0\n7.0,3.2,4.7,1\n6.4,3.2,4.5,1\n6.3,3.3,6.0,2\n5.8,2.7,5.1,2\n5.1,3.5,1.4,0\n7.0,3.2,4.7,1\n6.3,3.3,6.0,2\n",
        {
            "f1": ("input", [5.1, 4.9, 7, 6.4, 6.3, 5.8, 5.1, 7, 6.3]),
            "f2": ("input", [3.5, 3, 3.2, 3.2, 3.3, 2.7, 3.5, 3.2, 3.3]),
            "f3": ("input", [1.4, 1.4, 4.7, 4.5, 6, 5.1, 1.4, 4.7, 6]),
            "target": ("class", [0, 0, 1, 1, 2, 2, 0, 1, 2]),
        },
        classes=["0", "1", "2"],
    ),
    Case(
        "XOR, called out",
        "p;q;out\n0;0;0\n0;1;1\n1;0;1\n1;1;0\n",
        {
            "p": ("input", [0, 0, 1, 1]),
            "q": ("input", [0, 1, 0, 1]),
            "out": ("target", [0, 1, 1, 0]),
        },
    ),
    Case(
        "two targets by number",
        "x1;x2;t1;t2\n0,1;0,2;0,01;0,99\n0,3;0,4;0,99;0,01\n",
        {
            "x1": ("input", [0.1, 0.3]),
            "x2": ("input", [0.2, 0.4]),
            "t1": ("target", [0.01, 0.99]),
            "t2": ("target", [0.99, 0.01]),
        },
    ),
    Case(
        "a byte order mark, units in brackets",
        "\ufeffGröße (cm);Gewicht (kg);Geschlecht\n182;80,5;männlich\n165;58;weiblich\n170;62;weiblich\n",
        {
            "Größe (cm)": ("input", [182, 165, 170]),
            "Gewicht (kg)": ("input", [80.5, 58, 62]),
            "Geschlecht": ("class", [0, 1, 1]),
        },
        classes=["männlich", "weiblich"],
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_table_is_read_as_its_maker_means_it(case: Case):
    check(case)
