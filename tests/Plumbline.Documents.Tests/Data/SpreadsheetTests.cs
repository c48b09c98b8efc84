using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Plumbline.Testing;

namespace Plumbline.Documents.Tests.Data;

public sealed class SpreadsheetTests
{
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private static readonly WrittenPackage Package = WrittenPackage.Of(Given.AReport());

    public static TheoryData<Language> BothLanguages => [.. Languages.All];

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void The_file_says_what_it_is_in_its_first_bytes(Language language)
    {
        // OpenDocument 1.3, part 2, 3.3: the first entry is mimetype, neither compressed nor with an extra field.
        var content = Package.Bytes($"seaport-2026.{language.Code()}.ods");

        Encoding.ASCII.GetString(content, 30, 8).ShouldBe("mimetype");
        BitConverter.ToUInt16(content, 8).ShouldBe((ushort)0, "compression");
        BitConverter.ToUInt16(content, 28).ShouldBe((ushort)0, "extra field");
        Encoding.ASCII.GetString(content, 38, 46).ShouldBe("application/vnd.oasis.opendocument.spreadsheet");
    }

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void Every_part_is_xml_and_stands_in_the_manifest(Language language)
    {
        using var zip = Open(language);
        var manifest = XDocument.Load(zip.GetEntry("META-INF/manifest.xml")!.Open());
        var listed = manifest
            .Descendants()
            .Select(entry => entry.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "full-path")?.Value)
            .OfType<string>();

        listed
            .Where(path => path != "/")
            .ShouldBe(zip.Entries.Select(entry => entry.FullName).Where(name => name is not "mimetype" and not "META-INF/manifest.xml"), ignoreOrder: true);
        zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).ShouldAllBe(entry => XDocument.Load(entry.Open()).Root != null);
    }

    [Fact]
    public void A_sheet_of_its_own_in_the_language_of_the_file_holds_each_table_with_numbers_as_numbers()
    {
        var sheets = Content(Language.Welsh).Descendants(Table + "table").ToList();

        sheets.Count.ShouldBe(1 + Package.Tables.Count);
        sheets[0].Attribute(Table + "name")!.Value.ShouldBe("Ynghylch y data hyn");
        sheets[1].Attribute(Table + "name")!.Value.ShouldBe("Sgorau");
        sheets[1].Descendants(Table + "table-header-rows").Single().Value.ShouldContain("Digonol");
        sheets[1]
            .Descendants(Table + "table-cell")
            .ShouldContain(cell =>
                cell.Attribute(Office + "value-type") != null
                    && cell.Attribute(Office + "value-type")!.Value == "float"
                    && cell.Attribute(Office + "value") != null);
    }

    [Fact]
    public void A_formula_is_text() =>
        Content(Language.English)
            .Descendants(Table + "table-cell")
            .Single(cell => cell.Value.StartsWith('='))
            .Attribute(Office + "value-type")!.Value.ShouldBe("string");

    private static XDocument Content(Language language)
    {
        using var zip = Open(language);
        return XDocument.Load(zip.GetEntry("content.xml")!.Open());
    }

    private static ZipArchive Open(Language language) => new(new MemoryStream(Package.Bytes($"seaport-2026.{language.Code()}.ods")));
}
