using System.IO.Compression;
using System.Text;

namespace Plumbline.Bench.Readers;

/// <summary>Files made to exhaust whoever reads them, and small sound ones beside them.</summary>
internal static class HostileFiles
{
    /// <summary>One row of two million cells that all say they are A1.</summary>
    public static void SameCells(string path) => Workbook(path, rows =>
    {
        rows.Write("<row r=\"1\">");
        for (var i = 0; i < 2_000_000; i++)
        {
            rows.Write("<c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>");
        }

        rows.Write("</row>");
    });

    /// <summary>A text of three hundred million letters.</summary>
    public static void EndlessText(string path) => Workbook(path, rows =>
    {
        rows.Write("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>");
        for (var i = 0; i < 6_000; i++)
        {
            rows.Write(new string('A', 50_000));
        }

        rows.Write("</t></is></c></row>");
    });

    /// <summary>A header of a thousand columns over many rows of one cell, and all the text that may be.</summary>
    public static void Sparse(string path) => Workbook(path, rows =>
    {
        rows.Write("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"ALK1\"><v>2</v></c></row>");
        for (var i = 2; i < 200_000; i++)
        {
            rows.Write($"<row r=\"{i}\"><c r=\"A{i}\"><v>{i}</v></c></row>");
        }
    });

    /// <summary>A list of 200,000 rows and ten columns, two million cells, each row another.</summary>
    public static void TwoMillionCells(string path) => Workbook(path, rows =>
    {
        rows.Write("<row r=\"1\">"
            + string.Concat(
                "ABCDEFGHIJ".Select((column, index) =>
                    $"<c r=\"{column}1\" t=\"inlineStr\"><is><t>{(index == 0 ? "case_id" : $"field_{column}")}</t></is></c>"))
            + "</row>");
        for (var i = 2; i <= 199_999; i++)
        {
            rows.Write($"<row r=\"{i}\"><c r=\"A{i}\" t=\"inlineStr\"><is><t>P{i}</t></is></c>");
            foreach (var column in "BCDEFGHIJ")
            {
                rows.Write($"<c r=\"{column}{i}\"><v>{(i * 7) + column}</v></c>");
            }

            rows.Write("</row>");
        }
    });

    public static void SmallList(string path) =>
        Workbook(path, rows => rows.Write("""<row r="1"><c r="A1" t="inlineStr"><is><t>case_id</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>"""));

    /// <summary>A table of 9.7 MB in which every record is wrong.</summary>
    public static void WrongRecords(string path) => Table(path, "case_id,gender,start\n", number => $"{number},a,b,c,d\n");

    /// <summary>A table of 9.7 MB in which every record is sound and another.</summary>
    public static void ManyRecords(string path) => Table(path, "case_id,g\n", number => $"{number},{number * 7}\n");

    /// <summary>A table of 9.7 MB in which every case stands twice.</summary>
    public static void SameRecords(string path) => Table(path, "case_id,gender,start\n", _ => "C01,male,x\n");

    /// <summary>Judgements, 9.7 MB of them, with answers that there are not.</summary>
    public static void WrongAnswers(string path) => Table(path, "case_id,question_key,answer\n", number => $"C{number},q,maybe\n");

    /// <summary>One line without an end, packed to 580 kB.</summary>
    public static void EndlessBackup(string path)
    {
        using var packed = new GZipStream(File.Create(path), CompressionLevel.SmallestSize);
        var block = new byte[1024 * 1024];
        Array.Fill(block, (byte)'A');
        packed.Write("{"u8);
        for (var i = 0; i < 570; i++)
        {
            packed.Write(block);
        }
    }

    private static void Table(string path, string header, Func<int, string> record)
    {
        using var text = new StreamWriter(path, false, new UTF8Encoding(false));
        text.Write(header);
        for (var (number, length) = (1, 0); length < 9_700_000; number++)
        {
            var line = record(number);
            length += line.Length;
            text.Write(line);
        }
    }

    private static void Workbook(string path, Action<StreamWriter> rows)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Part(
            zip,
            "[Content_Types].xml",
            part =>
                part.Write(
                    """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"""
                        + """<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"""
                        + """<Override PartName="/xl/workbook.xml" """
                        + """ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>"""
                        + """<Override PartName="/xl/worksheets/sheet1.xml" """
                        + """ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""));
        Part(
            zip,
            "_rels/.rels",
            part =>
                part.Write(
                    """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
                        + """<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" """
                        + """Target="xl/workbook.xml"/></Relationships>"""));
        Part(
            zip,
            "xl/workbook.xml",
            part =>
                part.Write(
                    """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" """
                        + """xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>"""
                        + """<sheet name="List" sheetId="1" r:id="r1"/></sheets></workbook>"""));
        Part(
            zip,
            "xl/_rels/workbook.xml.rels",
            part =>
                part.Write(
                    """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
                        + """<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" """
                        + """Target="worksheets/sheet1.xml"/></Relationships>"""));
        Part(zip, "xl/worksheets/sheet1.xml", part =>
        {
            part.Write("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
            rows(part);
            part.Write("</sheetData></worksheet>");
        });
    }

    private static void Part(ZipArchive zip, string name, Action<StreamWriter> content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.SmallestSize).Open());
        content(writer);
    }
}
