"""More tables of the kinds that teachers and their programs write.

Names, roles and numbers are what the person who made the file means by it.
"""

import pytest

from tests.core.data.tables.cases import Case, check

CASES = (
    Case(
        "01-excel-german",
        "Größe;Gewicht;Geschlecht\r\n1,82;80,5;m\r\n1,65;58;w\r\n1,70;62,25;w\r\n1,90;95;m\r\n".encode("cp1252"),
        {
            "Größe": ("input", [1.82, 1.65, 1.7, 1.9]),
            "Gewicht": ("input", [80.5, 58, 62.25, 95]),
            "Geschlecht": ("class", [0, 1, 1, 0]),
        },
        classes=["m", "w"],
    ),
    Case(
        "02-swiss",
        "Lohn;Alter;Kauf\r\n5'400.50;41;1\r\n7'200;33;0\r\n12'000.25;58;1\r\n",
        {
            "Lohn": ("input", [5400.5, 7200, 12000.25]),
            "Alter": ("input", [41, 33, 58]),
            "Kauf": ("target", [1, 0, 1]),
        },
    ),
    Case(
        "03-gbk",
        "身高,体重,性别\r\n1.82,80,男\r\n1.65,58,女\r\n1.7,62,女\r\n1.75,70,男\r\n".encode("gb18030"),
        {
            "身高": ("input", [1.82, 1.65, 1.7, 1.75]),
            "体重": ("input", [80, 58, 62, 70]),
            "性别": ("class", [1, 0, 0, 1]),
        },
        classes=["女", "男"],
    ),
    Case(
        "04-utf16",
        "Länge\tBreite\tt\r\n1,5\t0,5\t0\r\n2,5\t0,25\t1\r\n".encode("utf-16"),
        {
            "Länge": ("input", [1.5, 2.5]),
            "Breite": ("input", [0.5, 0.25]),
            "t": ("target", [0, 1]),
        },
    ),
    Case(
        "05-pipe",
        "a|b|y\n0.5|1|0\n0.25|2|1\n",
        {
            "a": ("input", [0.5, 0.25]),
            "b": ("input", [1, 2]),
            "y": ("target", [0, 1]),
        },
    ),
    Case(
        "06-fixed",
        "  x1     x2   t\n 0.10   0.20  0\n10.30   0.40  1\n 0.50  10.60  1\n",
        {
            "x1": ("input", [0.1, 10.3, 0.5]),
            "x2": ("input", [0.2, 0.4, 10.6]),
            "t": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "07-quoted-newline",
        'name,"length\n(cm)",t\n"a\nb",1.5,0\n"c ""d""",2.5,1\n"e",,1\nf,3.5,0\nf,4.5,0\n',
        {
            "name": ("left out", []),
            "length (cm)": ("input", [1.5, 2.5, 3.5, 4.5]),
            "t": ("target", [0, 1, 0, 0]),
        },
        left_out={6: "length (cm) is missing"},
    ),
    Case(
        "09-ragged",
        "a,b,t\n1,2,0\n3,4\n5,6,1,9\n7,8,1\n",
        {
            "a": ("input", [1, 7]),
            "b": ("input", [2, 8]),
            "t": ("target", [0, 1]),
        },
        left_out={3: "t is missing", 4: "it has 4 cells; the table has 3 columns"},
    ),
    Case(
        "10-bom",
        "\ufeffx,t\n1,0\n2.5,1\n",
        {
            "x": ("input", [1, 2.5]),
            "t": ("target", [0, 1]),
        },
    ),
    Case(
        "11-cr",
        "x,y,t\r0.1,0.2,0\r0.3,,1\r0.5,0.6,1\r",
        {
            "x": ("input", [0.1, 0.5]),
            "y": ("input", [0.2, 0.6]),
            "t": ("target", [0, 1]),
        },
        left_out={3: "y is missing"},
    ),
    Case(
        "13-exp-comma",
        "x;t\n1,5e-3;0\n2,25E+2;1\n-3,0e0;1\n",
        {
            "x": ("input", [0.0015, 225, -3]),
            "t": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "14-brackets",
        'profit,t\n"(1,234.50)",0\n250.25,1\n(12),0\n',
        {
            "profit": ("input", [-1234.5, 250.25, -12]),
            "t": ("target", [0, 1, 0]),
        },
    ),
    Case(
        "15-minus",
        "x;y;t\n−1,5;–;0\n2,5;3;1\n-0,5;4;1\n",
        {
            "x": ("input", [2.5, -0.5]),
            "y": ("input", [3, 4]),
            "t": ("target", [1, 1]),
        },
        left_out={2: "y is missing"},
    ),
    Case(
        "16-nbsp",
        "Preis;t\n1\u202f000,5;0\n2\xa0500,25;1\n",
        {
            "Preis": ("input", [1000.5, 2500.25]),
            "t": ("target", [0, 1]),
        },
    ),
    Case(
        "17-tab-thousands",
        "income\tage\tt\n2,590\t41\t1\n7,770\t33\t0\n",
        {
            "income": ("input", [2590, 7770]),
            "age": ("input", [41, 33]),
            "t": ("target", [1, 0]),
        },
    ),
    Case(
        "18-semicolon-three",
        "a;b;t\n2,590;1;0\n7,770;2;1\n1,203;5;1\n",
        {
            "a": ("input", [2.59, 7.77, 1.203]),
            "b": ("input", [1, 2, 5]),
            "t": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "19-semicolon-three-point",
        "a;b;t\n2.590;1;0\n7.770;2;1\n1.203;5;1\n",
        {
            "a": ("input", [2.59, 7.77, 1.203]),
            "b": ("input", [1, 2, 5]),
            "t": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "20-semicolon-three-other",
        "a;b;t\n2.590;1,5;0\n7.770;2,25;1\n1.203;5;1\n",
        {
            "a": ("input", [2590, 7770, 1203]),
            "b": ("input", [1.5, 2.25, 5]),
            "t": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "21-quoted-decimal-comma",
        '"a","b","t"\n"0,5","1,25","0"\n"2,590","3,5","1"\n',
        {
            "a": ("input", [0.5, 2.59]),
            "b": ("input", [1.25, 3.5]),
            "t": ("target", [0, 1]),
        },
    ),
    Case(
        "23-us-dates",
        "date,temp,rain\n6/12/2024,28.7,0\n6/13/2024,28.9,1\n6/14/2024,21.5,1\n",
        {
            "date": ("left out", []),
            "temp": ("input", [28.7, 28.9, 21.5]),
            "rain": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "24-id",
        "id,x,t\n17,0.1,0\n4,0.2,1\n23,0.3,1\n",
        {
            "id": ("left out", []),
            "x": ("input", [0.1, 0.2, 0.3]),
            "t": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "25-sum",
        "Posten;Betrag;t\nA;1,5;0\nA;2,5;1\nB;3,5;1\nSumme;7,5;\n",
        {
            "Posten=A": ("input", [1, 1, 0]),
            "Posten=B": ("input", [0, 0, 1]),
            "Betrag": ("input", [1.5, 2.5, 3.5]),
            "t": ("target", [0, 1, 1]),
        },
        left_out={5: "it stands below the table: “Summe”"},
    ),
    Case(
        "26-words-only",
        "outlook,windy,play\nsunny,no,no\nsunny,yes,no\nrainy,no,yes\novercast,no,yes\nrainy,yes,no\n",
        {
            "outlook=overcast": ("input", [0, 0, 0, 1, 0]),
            "outlook=rainy": ("input", [0, 0, 1, 0, 1]),
            "outlook=sunny": ("input", [1, 1, 0, 0, 0]),
            "windy": ("input", [0, 1, 0, 0, 1]),
            "play": ("target", [0, 0, 1, 1, 0]),
        },
    ),
    Case(
        "27-pandas-cols",
        "0,1,2,3\n5.1,3.5,1.4,0\n4.9,3.0,1.4,1\n6.1,3.0,1.4,1\n",
        {
            "0": ("input", [5.1, 4.9, 6.1]),
            "1": ("input", [3.5, 3, 3]),
            "2": ("input", [1.4, 1.4, 1.4]),
            "3": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "29-matlab",
        "% exported by hand\n% x y t\n1 2 0\n3 4 1\n5 6 1\n",
        {
            "x": ("input", [1, 3, 5]),
            "y": ("input", [2, 4, 6]),
            "t": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "30-savetxt",
        "# x y t\n1.000000000000000000e+00 2.000000000000000000e+00 0.000000000000000000e+00\n3.5e+00 4.0e+00 1.0e+00\n",
        {
            "x": ("input", [1, 3.5]),
            "y": ("input", [2, 4]),
            "t": ("target", [0, 1]),
        },
    ),
    Case(
        "31-comment-mid",
        "x,y,t\n1,2,0\n# broken sensor here\n3,4,1\n5,6,1\n",
        {
            "x": ("input", [1, 3, 5]),
            "y": ("input", [2, 4, 6]),
            "t": ("target", [0, 1, 1]),
        },
        left_out={3: "it is a note"},
    ),
    Case(
        "33-y-first",
        "y,x1,x2\n0,0.5,0.2\n1,0.1,0.9\n",
        {
            "y": ("target", [0, 1]),
            "x1": ("input", [0.5, 0.1]),
            "x2": ("input", [0.2, 0.9]),
        },
    ),
    Case(
        "34-xyz",
        "x,y,z\n0,0.5,0.2\n1,0.1,0.9\n",
        {
            "x": ("input", [0, 1]),
            "y": ("input", [0.5, 0.1]),
            "z": ("target", [0.2, 0.9]),
        },
    ),
    Case(
        "35-wine",
        '"fixed acidity";"alcohol";"quality"\n7.4;9.4;5\n7.8;9.8;5\n11.2;10.5;6\n7.3;9.1;5\n7.9;11;6\n8.1;12;7\n6.1;9;5\n6;10.1;6\n6.5;9.9;7\n',
        {
            "fixed acidity": ("input", [7.4, 7.8, 11.2, 7.3, 7.9, 8.1, 6.1, 6, 6.5]),
            "alcohol": ("input", [9.4, 9.8, 10.5, 9.1, 11, 12, 9, 10.1, 9.9]),
            "quality": ("target", [5, 5, 6, 5, 6, 7, 5, 6, 7]),
        },
    ),
    Case(
        "36-titanic",
        'PassengerId,Survived,Pclass,Name,Sex,Age\n1,0,3,"Braund, Mr. Owen",male,22\n2,1,1,"Cumings, Mrs.",female,38\n3,1,3,"Heikkinen, Miss",female,\n4,0,1,"X, Mr",male,35\n',
        {
            "PassengerId": ("left out", []),
            "Survived": ("target", [0, 1, 0]),
            "Pclass": ("input", [3, 1, 1]),
            "Name": ("left out", []),
            "Sex=female": ("input", [0, 1, 0]),
            "Sex=male": ("input", [1, 0, 1]),
            "Age": ("input", [22, 38, 35]),
        },
        left_out={4: "Age is missing"},
    ),
    Case(
        "37-russian",
        "рост;вес;класс\n1,82;80;да\n1,65;58;нет\n".encode("cp1251"),
        {
            "рост": ("input", [1.82, 1.65]),
            "вес": ("input", [80, 58]),
            "класс": ("class", [1, 0]),
        },
        classes=["нет", "да"],
    ),
    Case(
        "38-euro-de",
        "Preis;Menge;t\n1.234,50 €;3;0\n99,90 €;1;1\n2.000,00 €;2;1\n",
        {
            "Preis": ("input", [1234.5, 99.9, 2000]),
            "Menge": ("input", [3, 1, 2]),
            "t": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "39-percent-comma",
        "Anteil;t\n12,5 %;0\n40 %;1\n7,25 %;1\n",
        {
            "Anteil": ("input", [0.125, 0.4, 0.0725]),
            "t": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "40-leading-blank",
        "\n\n;;\n;Messung;\nx;y;t\n1,5;2;0\n2,5;3;1\n",
        {
            "x": ("input", [1.5, 2.5]),
            "y": ("input", [2, 3]),
            "t": ("target", [0, 1]),
        },
    ),
    Case(
        "41-sparse",
        "@relation s\n@attribute a numeric\n@attribute b real\n@attribute c {no,yes}\n@data\n{0 1.5, 2 yes}\n{1 2}\n{}\n",
        {
            "a": ("input", [1.5, 0, 0]),
            "b": ("input", [0, 2, 0]),
            "c": ("class", [1, 0, 0]),
        },
        classes=["no", "yes"],
    ),
    Case(
        "42-arff",
        '% c\n@RELATION "my rel"\n@attribute \'a b\' integer\n@ATTRIBUTE d DATE "yyyy-MM-dd"\n@attribute s string\n@attribute class {1,2, 3}\n@data\n5,"2024-01-01",\'it\\\'s\',1\n% mid\n?, "2024-01-02", x, 3\n7,?,"y, z",2\n',
        {
            "a b": ("input", [5, 7]),
            "d": ("left out", []),
            "s": ("left out", []),
            "class": ("class", [0, 1]),
        },
        classes=["1", "2", "3"],
        left_out={10: "a b is missing"},
    ),
    Case(
        "43-big-title",
        "Weather data;;;\nStation;Zürich;;\n;;;\nTag;Temp;Regen;Bewölkt\n1;2,5;0;1\n2;3,5;1;0\n3;1,5;1;1\n",
        {
            "Tag": ("input", [1, 2, 3]),
            "Temp": ("input", [2.5, 3.5, 1.5]),
            "Regen": ("input", [0, 1, 1]),
            "Bewölkt": ("target", [1, 0, 1]),
        },
    ),
    Case(
        "44-no-header-label",
        "0.5,0.2,cat\n0.1,0.9,dog\n0.7,0.3,cat\n",
        {
            "column 1": ("input", [0.5, 0.1, 0.7]),
            "column 2": ("input", [0.2, 0.9, 0.3]),
            "column 3": ("class", [0, 1, 0]),
        },
        classes=["cat", "dog"],
    ),
    Case(
        "45-true",
        "a,b,t\nTRUE,1,yes\nFALSE,2,no\nTRUE,3,yes\n",
        {
            "a": ("input", [1, 0, 1]),
            "b": ("input", [1, 2, 3]),
            "t": ("target", [1, 0, 1]),
        },
    ),
    Case(
        "46-multitarget",
        "x1,x2,y1,y2\n1,2,3,4\n5,6,7,9\n",
        {
            "x1": ("input", [1, 5]),
            "x2": ("input", [2, 6]),
            "y1": ("target", [3, 7]),
            "y2": ("target", [4, 9]),
        },
    ),
    Case(
        "48-inf",
        "x,t\ninf,0\n1,1\nnan,0\n2,1\n1e400,0\n3,0\n",
        {
            "x": ("input", [1, 2, 3]),
            "t": ("target", [1, 1, 0]),
        },
        left_out={2: "“inf” in x is not a number", 4: "x is missing", 6: "“1e400” in x is not a number"},
    ),
    Case(
        "49-spaces-csv",
        " x , y , t \n 1.5 , 2 , 0 \n 2.5 , 3 , 1 \n",
        {
            "x": ("input", [1.5, 2.5]),
            "y": ("input", [2, 3]),
            "t": ("target", [0, 1]),
        },
    ),
    Case(
        "50-time",
        "time,v,t\n09:54,1.5,0\n10:04,2.5,1\n",
        {
            "time": ("left out", []),
            "v": ("input", [1.5, 2.5]),
            "t": ("target", [0, 1]),
        },
    ),
    Case(
        "51-zip",
        "plz;x;t\n01067;1,5;0\n80331;2,5;1\n04109;3,5;1\n",
        {
            "plz": ("input", [1067, 80331, 4109]),
            "x": ("input", [1.5, 2.5, 3.5]),
            "t": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "53-inch",
        'size,y,t\n5",2,0\n6",4,1\n',
        {
            "size": ("left out", []),
            "y": ("input", [2, 4]),
            "t": ("target", [0, 1]),
        },
    ),
    Case(
        "55-year-header",
        "country,1990,1991,1992\nA,1.5,2,3\nB,4,5.5,6\nC,7,8,9.5\n",
        {
            "country": ("left out", []),
            "1990": ("input", [1.5, 4, 7]),
            "1991": ("input", [2, 5.5, 8]),
            "1992": ("target", [3, 6, 9.5]),
        },
    ),
    Case(
        "57-units-brackets",
        "length,width,t\n[cm],[cm],\n1.5,2.5,0\n3.5,4.5,1\n",
        {
            "length": ("input", [1.5, 3.5]),
            "width": ("input", [2.5, 4.5]),
            "t": ("target", [0, 1]),
        },
    ),
    Case(
        "58-mixed-unit",
        "x,t\n5 cm,0\n6 cm,1\n7 mm,0\n8 cm,0\n",
        {
            "x": ("input", [5, 6, 8]),
            "t": ("target", [0, 1, 0]),
        },
        left_out={4: "“7 mm” in x is not a number"},
    ),
    Case(
        "59-hash",
        "#,x,t\n1,0.5,0\n2,0.7,1\n3,0.1,1\n",
        {
            "#": ("left out", []),
            "x": ("input", [0.5, 0.7, 0.1]),
            "t": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "60-gb-only",
        "温度,湿度,下雨\n28.7,60,0\n21.5,80,1\n".encode("gb18030"),
        {
            "温度": ("input", [28.7, 21.5]),
            "湿度": ("input", [60, 80]),
            "下雨": ("target", [0, 1]),
        },
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_table_is_read_as_its_maker_means_it(case: Case):
    check(case)
