using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Plumbline.Files.Caseloads;
using Plumbline.Files.Instruments;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Caseloads;

/// <summary>Workbooks as other programs write them, and as attackers do.</summary>
public sealed class WorkbookReadingTests
{
    [Theory]
    [InlineData("""<c r="A2" s="1"><v>45659</v></c>""", "2025-01-02")]
    [InlineData("""<c r="A2" s="1" t="n"><v>45659</v></c>""", "2025-01-02")]
    [InlineData("""<c r="A2" t="d"><v>2025-01-02T00:00:00</v></c>""", "2025-01-02")]
    [InlineData("""<c r="A2" s="2"><v>1204</v></c>""", "001204")]
    [InlineData("""<c r="A2" s="3"><v>0.4375</v></c>""", "10:30:00")]
    [InlineData("""<c r="A2" s="4"><v>1.5</v></c>""", "1.5")]
    [InlineData("""<c r="A2"><v>1.1000000000000001</v></c>""", "1.1")]
    [InlineData("""<c r="A2" t="str"><f>A1</f><v>kept</v></c>""", "kept")]
    [InlineData("""<c r="A2" t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r><rPh sb="0" eb="1"><t>said</t></rPh></is></c>""", "two runs")]
    [InlineData("""<c r="A2" t="inlineStr"><is><t>Intervention_x000D_&#10;ID</t></is></c>""", "Intervention\r\nID")]
    public void A_cell_is_read_as_it_is_shown(string cell, string text)
    {
        var (table, refusals) = Read($"""<row r="1"><c r="A1" t="inlineStr"><is><t>case_id</t></is></c></row><row r="2">{cell}</row>""");

        refusals.ShouldBeEmpty();
        table!.Rows.ShouldHaveSingleItem().Values[0].ShouldBe(text);
    }

    [Fact]
    public void An_empty_cell_with_a_form_of_its_own_is_no_data_wherever_it_stands()
    {
        var (table, refusals) =
            Read(
                """<row r="1"><c r="A1" t="inlineStr"><is><t>case_id</t></is></c><c r="XFD1" s="1"/></row><row r="2"><c r="A2"><v>7</v></c><c r="WB2" s="1">"""
                    + """</c></row>""");

        refusals.ShouldBeEmpty();
        table!.Header.ShouldBe(["case_id"]);
        table.Rows.ShouldHaveSingleItem().Values.ShouldBe(["7"]);
    }

    [Fact]
    public void A_row_of_two_million_cells_that_are_all_A1_is_refused_by_its_row()
    {
        var (table, refusals) = Read(rows =>
        {
            rows.Write("<row r=\"3\">");
            for (var i = 0; i < 2_000_000; i++)
            {
                rows.Write("<c r=\"A1\"><v>1</v></c>");
            }

            rows.Write("</row>");
        });

        table.ShouldBeNull();
        refusals.ShouldHaveSingleItem().ToString().ShouldStartWith("list.xlsx:3:1: holds more cells than a row of a spreadsheet can");
    }

    [Theory]
    [InlineData("<row r=\"{0}\"><c r=\"A{0}\"><v>1</v></c></row>", 250_000, "rows")]
    [InlineData("<row r=\"{0}\"><c r=\"A{0}\"><v>1</v></c><c r=\"ALK{0}\"><v>1</v></c></row>", 5_000, "cells")]
    public void A_sheet_beyond_any_list_is_refused_where_it_goes_too_far(string row, int rows, string what)
    {
        var (table, refusals) = Read(sheet =>
        {
            for (var number = 1; number <= rows; number++)
            {
                sheet.Write(string.Format(System.Globalization.CultureInfo.InvariantCulture, row, number));
            }
        });

        table.ShouldBeNull();
        refusals.ShouldHaveSingleItem().Code.ShouldBe("workbook-too-large");
        refusals[0].Message.ShouldContain(what);
    }

    [Theory]
    [InlineData("<c r=\"", "\"/>")]
    [InlineData("<c><is><t>", "</t></is></c>")]
    [InlineData("<c><!-- ", " --></c>")]
    [InlineData("<c ", "=\"1\"/>")]
    public void A_text_or_tag_without_end_is_refused_before_it_is_held(string before, string after)
    {
        var (table, refusals) = Read(sheet =>
        {
            sheet.Write("<row r=\"1\">" + before);
            for (var i = 0; i < 1_000; i++)
            {
                sheet.Write(new string('A', 50_000));
            }

            sheet.Write(after + "</row>");
        });

        table.ShouldBeNull();
        refusals.ShouldHaveSingleItem().Message.ShouldContain("a text far longer than a cell can be");
    }

    [Fact]
    public void A_document_type_is_not_read() =>
        Read("""<row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row>""", """<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>""").Refusals
            .ShouldHaveSingleItem().Code
            .ShouldBe("workbook-unreadable");

    [Fact]
    public void A_workbook_with_a_password_and_an_old_one_that_is_broken_are_called_what_they_are()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        var faults = new Faults();
        ExtractTable.Parse([.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]], "a.xlsx", faults).ShouldBeNull();
        ExtractTable.Parse(compound, "b.xls", faults).ShouldBeNull();

        faults[0].Message.ShouldBe("is a workbook with a password");
        faults[1].Message.ShouldBe("begins as old workbooks (.xls) and those with a password do, and cannot be read");
        faults.ShouldAllBe(fault => fault.Suggestion!.Contains("without a password"));
    }

    [Fact]
    public void An_old_workbook_is_read_as_a_list_and_as_an_instrument()
    {
        var path = Repository.PathTo("tests", "Plumbline.Files.Tests", "Caseloads", "old-form.xls");
        var faults = new Faults();

        var table = ExtractTable.Read(path, faults)!;

        faults.ShouldBeEmpty();
        table.Header.Take(3).ShouldBe(["type", "name", "label"]);
        table.Rows[0].Values[0].ShouldBe("select_one yn");
        AnyInstrumentFile.Read(path).Refusals.ShouldBeEmpty();
    }

    /// <summary>Found by the fuzzer: every row that such a sheet says it has was gone through, a minute of the processor for five kilobytes.</summary>
    [Fact]
    public void An_old_workbook_is_not_believed_how_many_rows_it_has()
    {
        var content = File.ReadAllBytes(Repository.PathTo("tests", "Plumbline.Files.Tests", "Caseloads", "old-form.xls"));
        for (var at = 0; at < content.Length - 16; at++)
        {
            // DIMENSIONS of a sheet (MS-XLS 2.4.90): the row after the last stands at 8.
            if (content.AsSpan(at).StartsWith((byte[])[0x00, 0x02, 0x0E, 0x00]))
            {
                BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(at + 8), 0x64000200);
            }
        }

        var faults = new Faults();
        ExtractTable.Parse(content, "list.xls", faults).ShouldBeNull();
        faults.ShouldHaveSingleItem().Message.ShouldBe("says that it has more than 200,000 rows");
    }

    [Fact]
    public void A_cell_in_a_column_that_nobody_asks_for_may_hold_an_error()
    {
        var (table, refusals) =
            Read(
                """<row r="1"><c r="A1" t="inlineStr"><is><t>case_id</t></is></c><c r="B1" t="inlineStr"><is><t>RAG</t></is></c></row><row r="2"><c r="A2">"""
                    + """<v>7</v></c><c r="B2" t="e"><v>#N/A</v></c></row>""");

        refusals.ShouldBeEmpty();
        table!.CellFaults.In([0]).ShouldBeEmpty();
        table.CellFaults.In([0, 1]).ShouldHaveSingleItem().ToString().ShouldBe("list.xlsx:2:2: holds the error #N/A");
    }

    private static (ExtractTable? Table, Faults Refusals) Read(string rows, string before = "") => Read(sheet => sheet.Write(rows), before);

    private static (ExtractTable? Table, Faults Refusals) Read(Action<StreamWriter> rows, string before = "")
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(
                zip,
                "_rels/.rels",
                writer =>
                    writer.Write(
                        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
                            + """<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" """
                            + """Target="xl/workbook.xml"/></Relationships>"""));
            Part(
                zip,
                "xl/workbook.xml",
                writer =>
                    writer.Write(
                        """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" """
                            + """xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>"""
                            + """<sheet name="List" sheetId="1" r:id="r1"/></sheets></workbook>"""));
            Part(
                zip,
                "xl/_rels/workbook.xml.rels",
                writer =>
                    writer.Write(
                        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
                            + """<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" """
                            + """Target="worksheets/sheet1.xml"/>"""
                            + """<Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" """
                            + """Target="/xl/styles.xml"/></Relationships>"""));
            Part(
                zip,
                "xl/styles.xml",
                writer =>
                    writer.Write(
                        """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2">"""
                            + """<numFmt numFmtId="170" formatCode="000000"/><numFmt numFmtId="171" formatCode="[h]:mm"/></numFmts><cellStyleXfs>"""
                            + """<xf numFmtId="14"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/>"""
                            + """<xf numFmtId="20"/><xf numFmtId="171"/></cellXfs></styleSheet>"""));
            Part(zip, "xl/worksheets/sheet1.xml", writer =>
            {
                writer.Write(before + """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
                rows(writer);
                writer.Write("</sheetData></worksheet>");
            });
        }

        var refusals = new Faults();
        return (ExtractTable.Parse(packed.ToArray(), "list.xlsx", refusals), refusals);
    }

    private static void Part(ZipArchive zip, string name, Action<StreamWriter> content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        content(writer);
    }
}
