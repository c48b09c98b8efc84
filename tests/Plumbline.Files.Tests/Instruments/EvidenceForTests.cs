using Plumbline.Files.Instruments;
using Plumbline.Instruments;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Instruments;

/// <summary>What an instrument asks to be written down is data of the instrument.</summary>
public sealed class EvidenceForTests
{
    private static readonly string Published = File.ReadAllText(Repository.PathTo("instruments", "core-case", "2009.1.yaml"));

    [Fact]
    public void A_version_that_says_nothing_asks_for_none_and_its_fingerprint_is_what_it_was()
    {
        var read = InstrumentFile.Parse(Published, "2009.1.yaml").Value;

        read.EvidenceFor.ShouldBeEmpty();
        File.ReadAllText(Repository.PathTo("instruments", "fingerprints.yaml")).ShouldContain(InstrumentFile.Fingerprint(read.Draft));
    }

    [Fact]
    public void A_version_that_asks_says_so_in_its_file_and_has_another_fingerprint()
    {
        var asking = InstrumentFile.Parse(Published.Replace("status: published", "status: draft\nevidence_for: [\"unknown\", \"no\"]",
            StringComparison.Ordinal), "next.yaml").Value;

        asking.EvidenceFor.ShouldBe([Answer.No, Answer.Unknown]);
        InstrumentFile.Parse(InstrumentFile.Write(asking.Draft), "again.yaml").Value.EvidenceFor.ShouldBe(asking.EvidenceFor);
        InstrumentFile.Fingerprint(asking.Draft).ShouldNotBe(InstrumentFile.Fingerprint(InstrumentFile.Parse(Published, "2009.1.yaml").Value.Draft));
    }

    [Fact]
    public void A_word_that_is_no_answer_is_refused_with_its_place()
    {
        var fault = InstrumentFile.Parse(Published.Replace("status: published", "status: draft\nevidence_for: [poor]", StringComparison.Ordinal), "next.yaml")
            .Refusals.ShouldHaveSingleItem();

        fault.ToString().ShouldContain("\"poor\" is no answer; use yes, no, na, unknown");
        fault.Place!.ToString().ShouldStartWith("next.yaml:");
    }
}
