"""Small tables that people have, each with a trap that a reader once fell into.

Names, roles and numbers are what the person who made the file means by it.
"""

import pytest

from tests.core.data.tables.cases import Case, check

CASES = (
    Case(
        "01-mixed-decimal-marks",
        "speed;load;torque\n0.9;1,25;0\n1.0;2,50;1\n1.1;3,75;1\n0.8;1,10;0\n",
        {
            "speed": ("input", [0.9, 1, 1.1, 0.8]),
            "load": ("input", [1.25, 2.5, 3.75, 1.1]),
            "torque": ("target", [0, 1, 1, 0]),
        },
    ),
    Case(
        "01b-one-comma-cell",
        "x;y;t\n0.25;0.5;0\n0.75;0.5;1\n0.1;1,5;1\n0.3;0.2;0\n",
        {
            "x": ("input", [0.25, 0.75, 0.3]),
            "y": ("input", [0.5, 0.5, 0.2]),
            "t": ("target", [0, 1, 0]),
        },
        left_out={4: "“1,5” in y is not a number"},
    ),
    Case(
        "01c-three-decimals",
        "pleasant;lively;t\n0,612;3,41;0\n1,347;5;1\n0,209;1,038;1\n",
        {
            "pleasant": ("input", [0.612, 1.347, 0.209]),
            "lively": ("input", [3.41, 5, 1.038]),
            "t": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "01d-thousands-points",
        "price;weight;t\n1.000,92;0,5;1\n2.500,10;0,25;0\n12.750,00;0,75;1\n",
        {
            "price": ("input", [1000.92, 2500.1, 12750]),
            "weight": ("input", [0.5, 0.25, 0.75]),
            "t": ("target", [1, 0, 1]),
        },
    ),
    Case(
        "01e-space-thousands",
        "price;weight;t\n1 000,92;0,5;1\n10 237,65;0,25;0\n999,5;0,75;1\n",
        {
            "price": ("input", [1000.92, 10237.65, 999.5]),
            "weight": ("input", [0.5, 0.25, 0.75]),
            "t": ("target", [1, 0, 1]),
        },
    ),
    Case(
        "01f-quoted-thousands",
        'income,age,bought\n"2,590",41,1\n"7,770",33,0\n"1,203",58,1\n',
        {
            "income": ("input", [2590, 7770, 1203]),
            "age": ("input", [41, 33, 58]),
            "bought": ("target", [1, 0, 1]),
        },
    ),
    Case(
        "01g-tab-mixed",
        "x\ty\tt\n0.5\t1,5\t0\n0.7\t2,5\t1\n",
        {
            "x": ("input", [0.5, 0.7]),
            "y": ("input", [1.5, 2.5]),
            "t": ("target", [0, 1]),
        },
    ),
    Case(
        "01h-german-date",
        "Tag;Temperatur;Regen\n12.06.2024;28,7;0\n13.06.2024;28,95;1\n14.06.2024;21,5;1\n15.06.2024;22,25;0\n",
        {
            "Tag": ("left out", []),
            "Temperatur": ("input", [28.7, 28.95, 21.5, 22.25]),
            "Regen": ("target", [0, 1, 1, 0]),
        },
    ),
    Case(
        "01i-list-in-a-text-column",
        "groups;x;t\n1,2;0.25;0\n1;0.5;1\n2,3;0.75;1\n3;0.1;0\n",
        {
            "groups": ("input", [1.2, 1, 2.3, 3]),
            "x": ("input", [0.25, 0.5, 0.75, 0.1]),
            "t": ("target", [0, 1, 1, 0]),
        },
    ),
    Case(
        "01j-feet",
        "height,weight,tall\n5'11,180,1\n5'2,120,0\n6'1,200,1\n",
        {
            "height": ("left out", []),
            "weight": ("input", [180, 120, 200]),
            "tall": ("target", [1, 0, 1]),
        },
    ),
    Case(
        "01m-pasted-with-names",
        "x1\tx2\tt\n0.9\t1,25\t0\n1.0\t2,50\t1\n",
        {
            "x1": ("input", [0.9, 1]),
            "x2": ("input", [1.25, 2.5]),
            "t": ("target", [0, 1]),
        },
    ),
    Case(
        "05-notes-above",
        "# Weather station 999, daily means\n# Source: open data, free to use; see the licence\n# TG = mean temperature, in 0.1 degrees\n# RH = rain, in 0.1 mm\n\n# STN,YYYYMMDD,TG,RH\n999,20240101,81,12\n999,20240102,102,33\n999,20240103,95,0\n999,20240104,60,5\n",
        {
            "STN": ("input", [999, 999, 999, 999]),
            "YYYYMMDD": ("left out", []),
            "TG": ("input", [81, 102, 95, 60]),
            "RH": ("target", [12, 33, 0, 5]),
        },
    ),
    Case(
        "05b-title-line",
        "Results of class 9b\nx1,x2,passed\n0.5,0.2,1\n0.1,0.9,0\n0.7,0.3,1\n",
        {
            "x1": ("input", [0.5, 0.1, 0.7]),
            "x2": ("input", [0.2, 0.9, 0.3]),
            "passed": ("target", [1, 0, 1]),
        },
    ),
    Case(
        "05c-units-row",
        "length,width,kind\ncm,cm,-\n5.1,3.5,0\n4.9,3.0,0\n7.0,3.2,1\n",
        {
            "length": ("input", [5.1, 4.9, 7]),
            "width": ("input", [3.5, 3, 3.2]),
            "kind": ("class", [0, 0, 1]),
        },
        classes=["0", "1"],
    ),
    Case(
        "05d-comment-first",
        "// taken by hand, second try, room four\na;b;c\n1;2;3\n4;5;6\n7;8;9\n",
        {
            "a": ("input", [1, 4, 7]),
            "b": ("input", [2, 5, 8]),
            "c": ("target", [3, 6, 9]),
        },
    ),
    Case(
        "05e-footer",
        "x1,x2,t\n0.1,0.2,0\n0.3,0.4,1\n0.5,0.6,1\nTotal,3,rows\n",
        {
            "x1": ("input", [0.1, 0.3, 0.5]),
            "x2": ("input", [0.2, 0.4, 0.6]),
            "t": ("target", [0, 1, 1]),
        },
        left_out={5: "it stands below the table: “Total”"},
    ),
    Case(
        "05f-excel-sep-line",
        "sep=;\nx1;x2;t\n0,1;0,2;0\n0,3;0,4;1\n",
        {
            "x1": ("input", [0.1, 0.3]),
            "x2": ("input", [0.2, 0.4]),
            "t": ("target", [0, 1]),
        },
    ),
    Case(
        "06-uci-question-marks",
        "1000025,5,1,1,1,2,1,3,1,1,2\n1002945,5,4,4,5,7,10,3,2,1,2\n1057013,8,4,5,1,2,?,7,3,1,4\n1096800,6,6,6,9,6,?,7,8,1,2\n1016277,6,8,8,1,3,4,3,7,1,2\n1017122,8,10,10,8,7,10,9,7,1,4\n",
        {
            "column 1": ("left out", []),
            "column 2": ("input", [5, 5, 6, 8]),
            "column 3": ("input", [1, 4, 8, 10]),
            "column 4": ("input", [1, 4, 8, 10]),
            "column 5": ("input", [1, 5, 1, 8]),
            "column 6": ("input", [2, 7, 3, 7]),
            "column 7": ("input", [1, 10, 4, 10]),
            "column 8": ("input", [3, 3, 3, 9]),
            "column 9": ("input", [1, 2, 7, 7]),
            "column 10": ("input", [1, 1, 1, 1]),
            "column 11": ("class", [0, 0, 0, 1]),
        },
        classes=["2", "4"],
        left_out={3: "column 7 is missing", 4: "column 7 is missing"},
    ),
    Case(
        "06b-empty-cells",
        "x1,x2,t\n0.1,0.2,0\n0.3,,1\n0.5,0.6,1\n",
        {
            "x1": ("input", [0.1, 0.5]),
            "x2": ("input", [0.2, 0.6]),
            "t": ("target", [0, 1]),
        },
        left_out={3: "x2 is missing"},
    ),
    Case(
        "06c-NA",
        '"x1","x2","t"\n0.1,NA,0\n0.3,0.2,1\n0.5,0.6,1\n',
        {
            "x1": ("input", [0.3, 0.5]),
            "x2": ("input", [0.2, 0.6]),
            "t": ("target", [1, 1]),
        },
        left_out={2: "x2 is missing"},
    ),
    Case(
        "07c-class-name-first",
        "kind,a,b\nred,0.263,0.152\ngreen,0.520,0.528\nblue,0.678,0.032\nred,0.670,0.735\ngreen,0.162,0.847\nblue,0.676,0.422\nred,0.945,0.153\ngreen,0.834,0.741\nblue,0.371,0.408\nred,0.741,0.284\ngreen,0.625,0.579\nblue,0.991,0.218\n",
        {
            "kind": ("class", [2, 1, 0, 2, 1, 0, 2, 1, 0, 2, 1, 0]),
            "a": ("input", [0.263, 0.52, 0.678, 0.67, 0.162, 0.676, 0.945, 0.834, 0.371, 0.741, 0.625, 0.991]),
            "b": ("input", [0.152, 0.528, 0.032, 0.735, 0.847, 0.422, 0.153, 0.741, 0.408, 0.284, 0.579, 0.218]),
        },
        classes=["blue", "green", "red"],
    ),
    Case(
        "07d-class-by-number",
        "SepalLength,SepalWidth,PetalLength,PetalWidth,Species\n5.1,3.4,1.4,0.2,1\n4.8,3.1,1.5,0.2,1\n7.1,3.1,4.6,1.4,2\n6.3,3.1,4.6,1.5,2\n6.4,3.2,5.9,2.4,3\n5.9,2.8,5.2,1.9,3\n",
        {
            "SepalLength": ("input", [5.1, 4.8, 7.1, 6.3, 6.4, 5.9]),
            "SepalWidth": ("input", [3.4, 3.1, 3.1, 3.1, 3.2, 2.8]),
            "PetalLength": ("input", [1.4, 1.5, 4.6, 4.6, 5.9, 5.2]),
            "PetalWidth": ("input", [0.2, 0.2, 1.4, 1.5, 2.4, 1.9]),
            "Species": ("class", [0, 0, 1, 1, 2, 2]),
        },
        classes=["1", "2", "3"],
    ),
    Case(
        "08-flowers",
        "% 1. Title: three kinds of flower\n@RELATION flowers\n\n@ATTRIBUTE sepal-length NUMERIC\n@ATTRIBUTE sepal-width  NUMERIC\n@ATTRIBUTE petal-length NUMERIC\n@ATTRIBUTE petal-width  NUMERIC\n@ATTRIBUTE class {'kind a','kind b','kind c'}\n\n@DATA\n5.1,3.5,1.4,0.2,'kind a'\n4.9,3.0,1.4,0.2,'kind a'\n7.0,3.2,4.7,1.4,'kind b'\n6.4,3.2,4.5,1.5,'kind b'\n6.3,3.3,6.0,2.5,'kind c'\n5.8,2.7,5.1,1.9,'kind c'\n",
        {
            "sepal-length": ("input", [5.1, 4.9, 7, 6.4, 6.3, 5.8]),
            "sepal-width": ("input", [3.5, 3, 3.2, 3.2, 3.3, 2.7]),
            "petal-length": ("input", [1.4, 1.4, 4.7, 4.5, 6, 5.1]),
            "petal-width": ("input", [0.2, 0.2, 1.4, 1.5, 2.5, 1.9]),
            "class": ("class", [0, 0, 1, 1, 2, 2]),
        },
        classes=["kind a", "kind b", "kind c"],
    ),
    Case(
        "09-r-row-names",
        '"x1","x2","t"\n"1",0.1,0.2,0\n"2",0.3,0.4,1\n"3",0.5,0.6,1\n',
        {
            "column 1": ("left out", []),
            "x1": ("input", [0.1, 0.3, 0.5]),
            "x2": ("input", [0.2, 0.4, 0.6]),
            "t": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "09b-pandas-index",
        ",x1,x2,t\n0,0.1,0.2,0\n1,0.3,0.4,1\n2,0.5,0.6,1\n",
        {
            "column 1": ("left out", []),
            "x1": ("input", [0.1, 0.3, 0.5]),
            "x2": ("input", [0.2, 0.4, 0.6]),
            "t": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "09c-trailing-commas",
        "x1,x2,t,\n0.1,0.2,0,\n0.3,0.4,1,\n0.5,0.6,1,\n",
        {
            "x1": ("input", [0.1, 0.3, 0.5]),
            "x2": ("input", [0.2, 0.4, 0.6]),
            "t": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "09e-percent-and-currency",
        "share,price,t\n12%,3.50 €,0\n40%,1.20 €,1\n75%,2.10 €,1\n",
        {
            "share": ("input", [0.12, 0.4, 0.75]),
            "price": ("input", [3.5, 1.2, 2.1]),
            "t": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "09f-one-row",
        "x1,x2,t\n0.1,0.2,0\n",
        {
            "x1": ("input", [0.1]),
            "x2": ("input", [0.2]),
            "t": ("target", [0]),
        },
    ),
    Case(
        "09g-no-header-years",
        "1997,0.5,1\n1998,0.3,0\n1999,0.1,1\n",
        {
            "column 1": ("input", [1997, 1998, 1999]),
            "column 2": ("input", [0.5, 0.3, 0.1]),
            "column 3": ("target", [1, 0, 1]),
        },
    ),
    Case(
        "09h-extreme",
        "x1,x2,t\n1e308,0.2,0\n1e-320,0.4,1\n",
        {
            "x1": ("input", [1e308, 1e-320]),
            "x2": ("input", [0.2, 0.4]),
            "t": ("target", [0, 1]),
        },
    ),
    Case(
        "10-categorical-inputs",
        "sky,warmth,wind,out\nclear,31,FALSE,no\nclear,27,TRUE,no\ncloudy,29,FALSE,yes\nrain,21,FALSE,yes\nrain,18,TRUE,no\n",
        {
            "sky=clear": ("input", [1, 1, 0, 0, 0]),
            "sky=cloudy": ("input", [0, 0, 1, 0, 0]),
            "sky=rain": ("input", [0, 0, 0, 1, 1]),
            "warmth": ("input", [31, 27, 29, 21, 18]),
            "wind": ("input", [0, 1, 0, 0, 1]),
            "out": ("target", [0, 0, 1, 1, 0]),
        },
    ),
    Case(
        "11-one-hot",
        "x1,x2,is_a,is_b,is_c\n0.1,0.9,1,0,0\n0.4,0.5,0,1,0\n0.8,0.1,0,0,1\n0.2,0.7,1,0,0\n",
        {
            "x1": ("input", [0.1, 0.4, 0.8, 0.2]),
            "x2": ("input", [0.9, 0.5, 0.1, 0.7]),
            "is_a": ("target", [1, 0, 0, 1]),
            "is_b": ("target", [0, 1, 0, 0]),
            "is_c": ("target", [0, 0, 1, 0]),
        },
    ),
    Case(
        "12-date-column",
        "Datum;Temperatur (Celsius)\n2024-06-12 09:54:17;28,7\n2024-06-12 09:44:17;28,95\n2024-06-12 09:34:17;29,08\n2024-06-12 09:24:17;29,12\n",
        {
            "Datum": ("left out", []),
            "Temperatur (Celsius)": ("input", [28.7, 28.95, 29.08, 29.12]),
        },
    ),
    Case(
        "18-prices",
        "rooms,area,year,price\n2,955,1963,1202\n4,1845,1969,1922\n1,410,2001,689\n3,1230,1978,1423\n5,2184,1985,2315\n2,854,1983,1046\n1,533,1984,754\n2,958,1987,1192\n6,2590,1961,2658\n3,1398,2014,1539\n2,926,2010,1118\n1,680,1988,862\n",
        {
            "rooms": ("input", [2, 4, 1, 3, 5, 2, 1, 2, 6, 3, 2, 1]),
            "area": ("input", [955, 1845, 410, 1230, 2184, 854, 533, 958, 2590, 1398, 926, 680]),
            "year": ("input", [1963, 1969, 2001, 1978, 1985, 1983, 1984, 1987, 1961, 2014, 2010, 1988]),
            "price": ("target", [1202, 1922, 689, 1423, 2315, 1046, 754, 1192, 2658, 1539, 1118, 862]),
        },
    ),
    Case(
        "21-odd-names",
        'R&D,a<b>c</b>,x_1,"long, name",Größe 🙂,=1+1,t\n0.1,0.2,0.3,0.4,0.5,0.6,0\n0.6,0.5,0.4,0.3,0.2,0.1,1\n0.3,0.5,0.4,0.3,0.9,0.1,1\n',
        {
            "R&D": ("input", [0.1, 0.6, 0.3]),
            "a<b>c</b>": ("input", [0.2, 0.5, 0.5]),
            "x_1": ("input", [0.3, 0.4, 0.4]),
            "long, name": ("input", [0.4, 0.3, 0.3]),
            "Größe 🙂": ("input", [0.5, 0.2, 0.9]),
            "=1+1": ("input", [0.6, 0.1, 0.1]),
            "t": ("target", [0, 1, 1]),
        },
    ),
    Case(
        "22b-yes-no",
        "x1,x2,t\n0.1,0.2,0\n0.6,0.5,1\n0.3,0.9,1\n0.2,0.1,0\n",
        {
            "x1": ("input", [0.1, 0.6, 0.3, 0.2]),
            "x2": ("input", [0.2, 0.5, 0.9, 0.1]),
            "t": ("target", [0, 1, 1, 0]),
        },
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_table_is_read_as_its_maker_means_it(case: Case):
    check(case)
