using Plumbline.Assessments;

namespace Plumbline.Tests.Assessments.Ledgers;

/// <summary>A head of evidence that was cut off in the middle is text like any other; nothing that people paste stops the program.</summary>
public sealed class EvidenceHeadTests
{
    [Theory]
    [InlineData("[Asset\\")]
    [InlineData("[Asset;")]
    [InlineData("[Asset; ")]
    [InlineData("[Asset]")]
    [InlineData("[")]
    public void A_head_without_end_is_read_as_text(string line)
    {
        var evidence = EvidenceText.Read(line).ShouldHaveSingleItem();

        evidence.Source.ShouldBeNull();
        evidence.Text.ShouldStartWith("[");
    }
}
