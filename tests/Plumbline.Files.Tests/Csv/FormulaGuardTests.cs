using CsCheck;
using Plumbline.Files.Csv;

namespace Plumbline.Files.Tests.Csv;

public sealed class FormulaGuardTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-5 points lost", "'-5 points lost")]
    [InlineData("@home visit", "'@home visit")]
    [InlineData("+44 20", "'+44 20")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("''=1+1", "'''=1+1")]
    [InlineData(" =1+1", "' =1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("'twas late", "'twas late")]
    [InlineData("'", "'")]
    [InlineData("", "")]
    [InlineData("a=b", "a=b")]
    public void What_a_spreadsheet_would_run_is_closed_and_all_else_left(string text, string written)
    {
        FormulaGuard.Close(text).ShouldBe(written);
        FormulaGuard.Open(written).ShouldBe(text);
        FormulaGuard.IsOpen(written).ShouldBeFalse();
    }

    [Fact]
    public void Every_text_comes_back_as_it_was() =>
        Gen.String[Gen.Char["='+-@\t\r\n a1;,\"＝"], 0, 6].Sample(text =>
            FormulaGuard.Open(FormulaGuard.Close(text)) == text && !FormulaGuard.IsOpen(FormulaGuard.Close(text)));

    [Fact]
    public void No_two_texts_are_written_alike() =>
        Gen.Select(Gen.String[Gen.Char["'= a"], 0, 4], Gen.String[Gen.Char["'= a"], 0, 4])
            .Sample((one, other) => one == other || FormulaGuard.Close(one) != FormulaGuard.Close(other));
}
