using System.Text;
using Plumbline.Files.Csv;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Csv;

/// <summary>A file that is handed on row by row is read in pieces of 64 KiB: what stands across their borders is read, or refused, as anywhere else.</summary>
public sealed class LongTableTests
{
    private const int Piece = 64 * 1024;
    private const string Header = "case_id,text\n";

    [Theory]
    [InlineData("ŵ")]
    [InlineData("–")]
    [InlineData("🙂")]
    public void A_letter_of_several_bytes_may_stand_across_a_border(string letter)
    {
        for (var before = -4; before <= 1; before++)
        {
            var text = Filled(Piece + before) + letter + ",end\n";

            Each(text, out var faults).ShouldBe(Parsed(text));
            faults.ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("\u0001")]
    [InlineData("\u0085")]
    [InlineData("\uFFFE")]
    public void A_character_that_is_none_is_refused_by_its_place_across_a_border(string unfit)
    {
        for (var before = -4; before <= 1; before++)
        {
            var text = Filled(Piece + before) + unfit + ",end\n";

            Each(text, out var faults);

            faults.ShouldBe(FaultsOf(text));
            faults.Count.ShouldBe(1);
        }
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_by_their_line_wherever_they_stand()
    {
        byte[] content = [.. Encoding.UTF8.GetBytes(Filled(Piece - 1)), 0xE2, 0x80, (byte)',', .. Encoding.UTF8.GetBytes("end\n")];

        using var folder = new TemporaryFolder();
        var path = folder.PathTo("table.csv");
        File.WriteAllBytes(path, content);
        var faults = new Faults();
        CsvTable.Each(path, "table.csv", ["case_id"], ["text"], faults, _ => { });

        faults.Single().Code.ShouldBe("not-utf-8");
    }

    [Fact]
    public void Byte_order_marks_and_other_separators_are_read_the_same_in_pieces()
    {
        foreach (var text in new[] { "\uFEFFcase_id,text\nC1,a\n", "case_id;text\nC1;a\n", "case_id\ttext\r\nC1\ta\r\n\r\n", "" })
        {
            Each(text, out var faults).ShouldBe(Parsed(text));
            faults.ShouldBe(FaultsOf(text));
        }
    }

    /// <summary>A header and rows of so many bytes, whose last row is begun.</summary>
    private static string Filled(int bytes)
    {
        var text = new StringBuilder(Header);
        while (text.Length + 100 < bytes)
        {
            text.Append("C,").Append('x', 60).Append('\n');
        }

        return text.Append('y', bytes - text.Length).ToString();
    }

    private static List<(int, string, string)> Each(string text, out Faults faults)
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathTo("table.csv");
        File.WriteAllText(path, text);
        var rows = new List<(int, string, string)>();
        faults = [];
        CsvTable.Each(path, "table.csv", ["case_id"], ["text"], faults, row => rows.Add((row.Line, row[0], row[1])));
        return rows;
    }

    private static List<(int, string, string)> Parsed(string text) =>
        [.. CsvTable.Parse(Encoding.UTF8.GetBytes(text), "table.csv", ["case_id"], ["text"], new Faults()).Select(row => (row.Line, row[0], row[1]))];

    private static Faults FaultsOf(string text)
    {
        var faults = new Faults();
        CsvTable.Parse(Encoding.UTF8.GetBytes(text), "table.csv", ["case_id"], ["text"], faults);
        return faults;
    }
}
