using Plumbline.Files.Caseloads;
using Plumbline.Testing.Lists;

namespace Plumbline.Files.Tests.Caseloads;

/// <summary>Workbooks of OpenDocument (ODF 1.3, part 3, sections 9.1 and 19): what cells hold, and what must not come in.</summary>
public sealed class OdsReadingTests
{
    private const string Header =
        "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>case_id</text:p></table:table-cell><table:table-cell "
        + "office:value-type=\"string\"><text:p>seen</text:p></table:table-cell></table:table-row>";

    [Theory]
    [InlineData("office:value-type=\"float\" office:value=\"15\"><text:p>15</text:p>", "15")]
    [InlineData("office:value-type=\"float\" office:value=\"1201\"><text:p>001201</text:p>", "001201")]
    [InlineData("office:value-type=\"float\" office:value=\"1.1\"><text:p>1.10</text:p>", "1.1")]
    [InlineData("office:value-type=\"date\" office:date-value=\"2011-12-05\"><text:p>05/12/11</text:p>", "2011-12-05")]
    [InlineData("office:value-type=\"date\" office:date-value=\"2011-12-05T09:30:00\"><text:p>05/12/11 09:30</text:p>", "2011-12-05")]
    [InlineData("office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>TRUE</text:p>", "yes")]
    [InlineData("office:value-type=\"string\"><text:p>two<text:s text:c=\"2\"/>words</text:p>", "two  words")]
    [InlineData("office:value-type=\"string\"><office:annotation><text:p>a note about a child</text:p></office:annotation><text:p>kept</text:p>", "kept")]
    [InlineData("table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"><text:p>2</text:p>", "2")]
    public void A_cell_is_read_as_what_was_typed(string cell, string value)
    {
        var read = CaseloadFile.Parse(OdsWorkbook.Sheets(("Cases", Header + Row("X1", cell))), "list.ods");

        read.Refusals.ShouldBeEmpty();
        read.Value.Caseload.Cases.ShouldHaveSingleItem().Find("seen").ShouldBe(value);
    }

    [Fact]
    public void What_is_repeated_stands_as_often_as_it_says()
    {
        var rows = Header + "<table:table-row table:number-rows-repeated=\"40\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>"
            + "<table:table-row><table:table-cell "
                + "office:value-type=\"string\"><text:p>X1</text:p></table:table-cell><table:table-cell/><table:table-cell/></table:table-row>";

        var list = CaseloadFile.Parse(OdsWorkbook.Sheets(("Cases", rows)), "list.ods").Value;

        list.PlaceOf("X1", "seen")!.Value.Line.ShouldBe(42);
    }

    [Fact]
    public void A_hidden_sheet_is_not_read_and_hidden_rows_are_counted()
    {
        CaseloadFile.Parse(OdsWorkbook.Sheets(
            ("Cover", "<table:table-row/>"), (".Cases", Header + Row("X1", "office:value-type=\"string\"><text:p>a</text:p>"))),
            "list.ods").Refusals.ShouldContain(refusal => refusal.Code == "sheet-hidden");

        var hidden = Row("X1", "office:value-type=\"string\"><text:p>a</text:p>").Replace(
            "<table:table-row>", "<table:table-row table:visibility=\"filter\">", StringComparison.Ordinal);
        CaseloadFile.Parse(OdsWorkbook.Sheets(("Cases", Header + hidden)), "list.ods").Value.Notes.ShouldContain(note => note.Code == "rows-hidden");
    }

    [Theory]
    [InlineData("a million rows of one", "workbook-too-large")]
    [InlineData("a row of a million", "workbook-too-large")]
    [InlineData("an endless text", "workbook-too-large")]
    [InlineData("a zip bomb", "workbook-too-large")]
    [InlineData("entities", "workbook-unreadable")]
    [InlineData("no content", "workbook-unreadable")]
    [InlineData("half of it", "workbook-unreadable")]
    public void A_hostile_workbook_is_refused(string kind, string code) =>
        CaseloadFile.Parse(Hostile(kind), "list.ods").Refusals.Select(refusal => refusal.Code).ShouldContain(code);

    private static byte[] Hostile(string kind) => kind switch
    {
        "a million rows of one" =>
            OdsWorkbook.Sheets(("Cases",
            Header + Row("X1", "office:value-type=\"string\"><text:p>a</text:p>").Replace(
            "<table:table-row>", "<table:table-row table:number-rows-repeated=\"2000000000\">", StringComparison.Ordinal))),
        "a row of a million" =>
            OdsWorkbook.Sheets(("Cases", Header + Row("X1", "table:number-columns-repeated=\"2000000000\" office:value-type=\"string\"><text:p>a</text:p>"))),
        "an endless text" =>
            OdsWorkbook.Sheets(("Cases",
            Header + Row("X1", $"office:value-type=\"string\"><text:p>{string.Concat(Enumerable.Repeat("a<text:s/>", 40_000))}</text:p>"))),
        "a zip bomb" => OdsWorkbook.Packed("<a>" + new string(' ', 200 * 1024 * 1024)),
        "entities" => OdsWorkbook.Packed("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
        "no content" => OdsWorkbook.Packed(""),
        _ => OdsWorkbook.Sheets(("Cases", Header + "<table:table-row>")),
    };

    private static string Row(string id, string cell) =>
        $"<table:table-row><table:table-cell office:value-type=\"string\"><text:p>{id}</text:p></table:table-cell><table:table-cell "
        + $"{cell}</table:table-cell></table:table-row>";
}
