using System.IO.Compression;
using System.Text;
using Plumbline.Files.Caseloads;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Caseloads;

/// <summary>Reads workbooks made part by part, as spreadsheets and attackers make them.</summary>
public sealed class XlsxTableTests : IDisposable
{
    private const string Styles = """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1">"""
        + """<numFmt numFmtId="170" formatCode="dd\-mmm\-yyyy"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/>"""
        + """</cellXfs></styleSheet>""";
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Texts_numbers_dates_and_saved_values_of_formulas_are_read()
    {
        var (table, refusals) = Read("""
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>start</t></is></c><c r="D1" t="str"><v>age</v></c></row>
            <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>40882</v></c><c r="D3"><f>7*2</f><v>14</v></c></row>
            <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" s="2"><v>40909</v></c><c r="D4" t="b"><v>1</v></c></row>
            """);

        refusals.ShouldBeEmpty();
        table!.Header.ShouldBe(["case_id", "start", "", "age"]);
        table.Rows.Select(row => string.Join('|', row.Values)).ShouldBe(["C01|2011-12-05||14", "C01|2012-01-01||yes"]);
        table.Rows[0].Places[1].Line.ShouldBe(3);
        table.Rows[0].Places[1].Column.ShouldBe(2);
    }

    [Fact]
    public void A_formula_without_a_value_an_error_and_a_date_before_dates_are_named_by_cell()
    {
        var (table, refusals) = Read("""
            <row r="1"><c r="A1" t="s"><v>0</v></c></row>
            <row r="2"><c r="A2"><f>HYPERLINK("http://x")</f></c></row>
            <row r="3"><c r="A3" t="e"><v>#REF!</v></c></row>
            <row r="4"><c r="A4" s="1"><v>-5</v></c></row>
            """);

        refusals.ShouldBeEmpty();
        table!.CellFaults
            .In([0])
            .Select(refusal => (refusal.Code, refusal.Place!.Value.Line))
            .ShouldBe([("formula-without-value", 2), ("cell-error", 3), ("date-unreadable", 4)]);
    }

    [Fact]
    public void A_part_that_swells_beyond_all_measure_is_refused()
    {
        var path = folder.PathTo("bomb.xlsx");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            WriteParts(zip);
            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.SmallestSize).Open();
            sheet.Write(
                """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>"""u8);
            var block = new byte[1024 * 1024];
            Array.Fill(block, (byte)'A');
            for (var i = 0; i < 300; i++)
            {
                sheet.Write(block);
            }
        }

        new FileInfo(path).Length.ShouldBeLessThan(2_000_000);
        var refusals = new List<Refusal>();
        ExtractTable.Read(path, refusals).ShouldBeNull();
        refusals.ShouldHaveSingleItem().Code.ShouldBe("workbook-too-large");
    }

    [Theory]
    [InlineData("PK\u0003\u0004 and nothing more")]
    [InlineData("PK")]
    public void What_is_no_workbook_is_refused(string content)
    {
        var refusals = new List<Refusal>();

        ExtractTable.Read(folder.Write("no.xlsx", content), refusals).ShouldBeNull();

        refusals.ShouldHaveSingleItem().Code.ShouldBe("workbook-unreadable");
    }

    private (ExtractTable? Table, List<Refusal> Refusals) Read(string rows)
    {
        var path = folder.PathTo("list.xlsx");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            WriteParts(zip);
            Write(
                zip,
                "xl/worksheets/sheet1.xml",
                $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>""");
        }

        var refusals = new List<Refusal>();
        return (ExtractTable.Read(path, refusals), refusals);
    }

    private static void WriteParts(ZipArchive zip)
    {
        Write(
            zip,
            "[Content_Types].xml",
            """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"""
                + """<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"""
                + """<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>"""
                + """<Override PartName="/xl/worksheets/sheet1.xml" """
                + """ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"""
                + """<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>"""
                + """<Override PartName="/xl/sharedStrings.xml" """
                + """ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""");
        Write(
            zip,
            "_rels/.rels",
            """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
                + """<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" """
                + """Target="xl/workbook.xml"/></Relationships>""");
        Write(
            zip,
            "xl/workbook.xml",
            """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" """
                + """xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="List" sheetId="1" r:id="r1"/>"""
                + """</sheets></workbook>""");
        Write(
            zip,
            "xl/_rels/workbook.xml.rels",
            """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
                + """<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" """
                + """Target="worksheets/sheet1.xml"/>"""
                + """<Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>"""
                + """<Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" """
                + """Target="sharedStrings.xml"/></Relationships>""");
        Write(zip, "xl/styles.xml", Styles);
        Write(
            zip,
            "xl/sharedStrings.xml",
            """<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>case_id</t></si><si><t>C01</t></si></sst>""");
    }

    private static void Write(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }

    public void Dispose() => folder.Dispose();
}
