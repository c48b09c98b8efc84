using System.Text;
using Plumbline.Files.Csv;

namespace Plumbline.Files.Tests.Csv;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("case_id,answer\nC01,yes\nC02,no\n")]
    [InlineData("case_id,answer\r\nC01,yes\r\nC02,no\r\n")]
    [InlineData("\uFEFFcase_id,answer\r\nC01,yes\r\nC02,no\r\n")]
    [InlineData("case_id;answer\r\nC01;yes\r\nC02;no\r\n")]
    [InlineData("sep=;\r\ncase_id;answer\r\nC01;yes\r\nC02;no\r\n")]
    [InlineData("case_id\tanswer\nC01\tyes\nC02\tno\n")]
    [InlineData("\"case_id\",\"answer\"\n\"C01\",\"yes\"\n\"C02\",\"no\"")]
    [InlineData("case_id,answer\r\nC01,yes\r\nC02,no\r\n\r\n,\r\n\r\n")]
    [InlineData("answer,case_id\nyes,C01\nno,C02\n")]
    public void The_habits_of_spreadsheets_survive(string text)
    {
        var (rows, refusals) = Read(text);

        refusals.ShouldBeEmpty();
        rows.Select(row => (row[0], row[1])).ShouldBe([("C01", "yes"), ("C02", "no")]);
    }

    [Fact]
    public void A_value_is_named_by_line_and_column()
    {
        var (rows, _) = Read("case_id,answer\n\"C\n01\",yes\nC02,\"no\"\n");

        rows[1].PlaceOf(1).ShouldBe(new Place("t.csv", 4, 5));
    }

    [Theory]
    [InlineData("case_id,answer\nC01,ye\"s\n", "t.csv:2:1: a quote stands inside a value that is not quoted")]
    [InlineData("case_id,answer\nC01,\"yes\nC02,no\n", "t.csv:2:1: a quote is opened and never closed")]
    [InlineData("case_id,answer\nC01,\"yes\"x\n", "t.csv:2:1: text follows a closing quote")]
    [InlineData("case_id,answer\nC01\n", "t.csv:2:1: has 1 values where the header has 2")]
    [InlineData("case_id,anser\nC01,yes\n", "t.csv:1:1: has no column answer; is it anser?")]
    [InlineData("case_id,answer,answer\nC01,yes,yes\n", "t.csv:1:16: column answer stands twice")]
    [InlineData("case_id,answer,mood\nC01,yes,good\n", "t.csv:1:16: column mood is not known here")]
    [InlineData("", "t.csv:1:1: holds no header; expected case_id,answer")]
    public void What_is_wrong_is_named_by_line_and_column(string text, string message) =>
        Read(text).Refusals.Select(refusal => refusal.ToString()).ShouldContain(message);

    [Fact]
    public void A_file_in_another_encoding_is_refused_with_what_to_do()
    {
        var refusals = new List<Refusal>();

        CsvTable.Parse([.. "case_id,answer\nC01,yes\nC0"u8, 0xE9, .. ",no\n"u8], "t.csv", ["case_id", "answer"], [], refusals).ShouldBeEmpty();

        refusals.ShouldHaveSingleItem().ToString().ShouldBe("t.csv:3:1: is not UTF-8 text; save it as \"CSV UTF-8\"");
    }

    [Fact]
    public void A_file_saved_by_a_spreadsheet_as_unicode_text_is_read()
    {
        var refusals = new List<Refusal>();
        byte[] content = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("case_id\tanswer\r\nC01\tyes\r\n")];

        CsvTable.Parse(content, "t.csv", ["case_id", "answer"], [], refusals).ShouldHaveSingleItem()[0].ShouldBe("C01");
    }

    [Fact]
    public void Two_hundred_thousand_rows_are_read_to_the_last()
    {
        var text = new StringBuilder("case_id,answer\n");
        for (var i = 1; i <= 200_000; i++)
        {
            text.Append('C').Append(i).Append(",yes\n");
        }

        var (rows, _) = Read(text.ToString());

        rows.Count.ShouldBe(200_000);
        rows[^1].PlaceOf(0).ShouldBe(new Place("t.csv", 200_001, 1));
    }

    private static (IReadOnlyList<CsvRow> Rows, List<Refusal> Refusals) Read(string text)
    {
        var refusals = new List<Refusal>();
        return (CsvTable.Parse(Encoding.UTF8.GetBytes(text), "t.csv", ["case_id", "answer"], [], refusals), refusals);
    }
}
