using Plumbline.Inspections.SentFiles;

namespace Plumbline.Tests.Inspections.SentFiles;

/// <summary>Kinds of files by their first bytes. The beginnings are those of the standards that <see cref="FileTypes"/> names, written out by hand.</summary>
public sealed class FileTypesTests
{
    private const string ZipHead = "50 4B 03 04 14 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00";

    [Theory]
    [InlineData("a.pdf", "25 50 44 46 2D 31 2E 37")]
    [InlineData("a.PNG", "89 50 4E 47 0D 0A 1A 0A 00 00")]
    [InlineData("a.jpg", "FF D8 FF E0 00 10")]
    [InlineData("a.JPEG", "FF D8 FF E1")]
    [InlineData("a.docx", ZipHead + " 13 00 00 00 5B 43 6F 6E 74 65 6E 74 5F 54 79 70 65 73 5D 2E 78 6D 6C")]
    [InlineData("a.xlsx", ZipHead + " 0B 00 00 00 5F 72 65 6C 73 2F 2E 72 65 6C 73")]
    public void A_file_that_begins_as_its_kind_does_is_taken(string name, string bytes) =>
        new FileLimits().FaultsOf(name, 1000, Bytes(bytes)).ShouldBeEmpty();

    [Theory]
    [InlineData("odt", "application/vnd.oasis.opendocument.text")]
    [InlineData("ods", "application/vnd.oasis.opendocument.spreadsheet")]
    public void An_open_document_says_its_kind_in_its_first_entry(string ending, string kind)
    {
        byte[] own = [.. Bytes(ZipHead), 8, 0, 0, 0, .. "mimetype"u8, .. System.Text.Encoding.ASCII.GetBytes(kind), .. "PK"u8];

        new FileLimits().FaultsOf("a." + ending, 1000, own).ShouldBeEmpty();
        foreach (var other in new[] { "odt", "ods", "docx", "xlsx", "pdf" }.Where(other => other != ending))
        {
            new FileLimits().FaultsOf("a." + other, 1000, own).ShouldHaveSingleItem().Code.ShouldBe("file-type-differs", other);
        }
    }

    [Fact]
    public void Every_kind_is_told_from_every_other_that_has_first_bytes_of_its_own()
    {
        var begins = new Dictionary<string, byte[]>
        {
            ["pdf"] = Bytes("25 50 44 46 2D"), ["png"] = Bytes("89 50 4E 47 0D 0A 1A 0A"), ["jpeg"] = Bytes("FF D8 FF E0"),
            ["docx"] = [.. Bytes(ZipHead), 1, 0, 0, 0, (byte)'x'],
        };
        foreach (var (code, first) in begins)
        {
            FileTypes.All.Where(type => !type.IsText && type.Begins(first)).Select(type => type.Code)
                .ShouldBe(code == "docx" ? ["docx", "xlsx"] : [code], "what lies in an archive is not looked at");
            FileTypes.All.Where(type => !type.IsText && type.Begins(first.AsSpan(0, 2))).ShouldBeEmpty();
        }

        FileTypes.All.Count.ShouldBe(9);
        FileTypes.All.ShouldAllBe(type => FileTypes.FromCode(type.Code) == type);
    }

    [Theory]
    [InlineData("policy.pdf", "policy.pdf")]
    [InlineData("C:\\Users\\me\\policy.pdf", "policy.pdf")]
    [InlineData("/etc/../policy.pdf", "policy.pdf")]
    [InlineData("  ŵ.pdf ", "ŵ.pdf")]
    public void A_name_is_what_stands_behind_the_last_folder(string sent, string name) => FileNames.Of(sent).Value.ShouldBe(name);

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}
