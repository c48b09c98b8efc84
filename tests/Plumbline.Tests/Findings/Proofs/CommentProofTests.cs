using Plumbline.Findings.Proofs;
using Plumbline.Testing;

namespace Plumbline.Tests.Findings.Proofs;

public sealed class CommentProofTests
{
    [Theory]
    [InlineData("Score: 66% Comment:\n\nMODERATE improvement required", null)]
    [InlineData("65%\tMODERATE improvement required", null)]
    [InlineData("Score: 66% Comment:\n\nSUBSTANTIAL improvement required", "66% is MODERATE, not SUBSTANTIAL")]
    [InlineData("| 1.1 | 75% | MODERATE |", "75% is MINIMUM, not MODERATE")]
    [InlineData("It was 75% in all. We call this MODERATE.", null)]
    [InlineData("either MINIMUM, MODERATE, SUBSTANTIAL or DRASTIC", null)]
    public void A_comment_of_another_band_is_found(string text, string? message)
    {
        var findings = ProofReader.Read(text, "text.md", new ProofSettings { Bands = Given.Comments });

        findings.Select(finding => finding.Message).ShouldBe(message is null ? [] : [message]);
    }
}
