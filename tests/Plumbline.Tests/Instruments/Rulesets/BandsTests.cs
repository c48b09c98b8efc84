using System.Text.Json;
using CsCheck;
using Plumbline.Instruments.Rulesets;
using Plumbline.Statistics;
using Plumbline.Testing;

namespace Plumbline.Tests.Instruments.Rulesets;

public sealed class BandsTests
{
    private static readonly Bands Authorities = Of(25, 100, ("Inadequate", 25), ("Requires improvement", 39), ("Good", 63), ("Outstanding", 88));

    private static readonly JsonElement Published =
        JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "reference", "rulesets", "published.json"))).RootElement;

    [Fact]
    public void The_published_totals_of_authorities_get_their_published_words()
    {
        foreach (var rated in Published.GetProperty("authorities").EnumerateArray())
        {
            var share = new Share(rated.GetProperty("points").GetInt32(), rated.GetProperty("of").GetInt32());

            Authorities.Of(share, Banding.Exact).Word.ShouldBe(rated.GetProperty("word").GetString());
        }
    }

    [Fact]
    public void Fourteen_of_thirty_six_depends_on_the_rule_that_a_ruleset_must_state()
    {
        Authorities.Of(new Share(14, 36), Banding.Exact).Word.ShouldBe("Inadequate");
        Authorities.Of(new Share(14, 36), Banding.Printed).Word.ShouldBe("Requires improvement");
    }

    [Fact]
    public void Sound_bands_give_every_share_one_word_that_never_falls_as_the_share_rises() =>
        Gen.Int[1, 500].SelectMany(whole => Gen.Int[0, whole].Select(part => (part, whole))).Sample(share =>
        {
            var bands = Of(0, 100, ("low", 0), ("middle", 50), ("high", 80));
            var more = new Share(Math.Min(share.part + 1, share.whole), share.whole);

            foreach (var banding in Enum.GetValues<Banding>())
            {
                bands.Steps(bands.Of(new Share(share.part, share.whole), banding), bands.Of(more, banding)).ShouldBeGreaterThanOrEqualTo(0);
            }
        });

    [Fact]
    public void A_gap_an_overlap_and_a_band_out_of_reach_are_named()
    {
        Of(0, 36, ("Inadequate", 3), ("Good", 19)).FaultsOf("overall").Select(fault => fault.Code).ShouldBe(["bands-gap"]);
        Of(0, 36, ("Inadequate", 0), ("Good", 19), ("Better", 19)).FaultsOf("overall").Select(fault => fault.Code).ShouldBe(["bands-overlap"]);
        Of(0, 36, ("Inadequate", 0), ("Good", 40)).FaultsOf("overall").Select(fault => fault.Code).ShouldBe(["band-out-of-reach"]);
        Of(0, 36).FaultsOf("overall").Single().Code.ShouldBe("bands-missing");
        Authorities.FaultsOf("bands").ShouldBeEmpty();
    }

    private static Bands Of(int lowest, int highest, params (string Word, int From)[] bands) =>
        new(lowest, highest, [.. bands.Select((band, points) => new Band(band.Word, new LocalText(band.Word), band.From, points))]);
}
