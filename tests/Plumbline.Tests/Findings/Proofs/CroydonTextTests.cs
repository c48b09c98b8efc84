using Plumbline.Findings.Proofs;
using Plumbline.Testing;

namespace Plumbline.Tests.Findings.Proofs;

/// <summary>The whole published report, where its plain text is to hand; it is not carried with the project.</summary>
public sealed class CroydonTextTests
{
    private const string Variable = "PLUMBLINE_CROYDON_TEXT";

    [Fact]
    public void Every_real_fault_of_the_report_is_found_and_nothing_else()
    {
        var path = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(
            path is null, $"{Variable} names no plain text of the Croydon report (ISBN 978-1-84099-509-1); its single clauses are tested by ProofReaderTests.");

        var findings = ProofReader.Read(File.ReadAllText(path!), "croydon", new ProofSettings { Bands = Given.Comments });

        findings.Select(finding => (finding.Place!.Value.Line, finding.Code)).ShouldBe(
        [
            (176, "unfinished-sentence"),
            (195, "impossible-share"),
            (202, "impossible-partition"),
            (202, "no-common-base"),
            (203, "space-before-percent"),
            (211, "impossible-share"),
            (219, "impossible-share"), // Grade B: true only if custody and community plans are pooled, which the report does not say.
            (242, "impossible-share"),
            (270, "impossible-share"),
            (273, "impossible-share"),
            (290, "share-without-in"),
            (299, "impossible-share"),
            (334, "contradicted-claim"),
            (360, "out-without-of"),
            (373, "fraction-hyphen"),
            (426, "date-after-publication"),
        ]);
    }
}
