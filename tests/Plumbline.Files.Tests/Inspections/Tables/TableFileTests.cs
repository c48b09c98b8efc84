using System.Text;
using Plumbline.Files.Inspections.Tables;

namespace Plumbline.Files.Tests.Inspections.Tables;

public sealed class TableFileTests
{
    [Theory]
    [InlineData("-0.0512", "-0.0512")]
    [InlineData("+1", "+1")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("=1", "'=1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData(" =1", "' =1")]
    [InlineData("C01", "C01")]
    public void What_a_spreadsheet_would_run_is_closed_and_a_number_below_nothing_stays_a_number(string text, string cell) =>
        Encoding.UTF8.GetString(TableFile.Csv(["alpha"], [[text]])).Split('\n')[1].Trim('\r', '"').ShouldBe(cell);
}
