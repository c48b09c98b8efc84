using Plumbline.Assessments.Seeding;
using Plumbline.Statistics;

namespace Plumbline.Tests.Assessments.Seeding;

/// <summary>The code of a copy looks as those of other cases do, and is none of theirs.</summary>
public sealed class CopyCodesTests
{
    private static readonly string[] Pseudonyms = ["7K3M-2QXD", "0A1B-9ZZ4", "HJ23-00TT", "PQ9X-V1N8", "3333-8WCD"];

    [Fact]
    public void Among_numbered_cases_it_is_a_number_that_was_left_out()
    {
        string[] known = [.. Enumerable.Range(1, 60).Where(number => number % 10 != 0).Select(number => $"S{number:000}")];

        var codes = Enumerable.Range(0, 200).Select(seed => CopyCodes.Of(known, Chance($"{seed}"))).Distinct().Order(StringComparer.Ordinal);

        codes.ShouldBe(["S010", "S020", "S030", "S040", "S050"]);
    }

    [Fact]
    public void Where_no_number_was_left_out_it_is_the_next_one()
    {
        string[] known = ["C98", "C97", "C99"];

        CopyCodes.Of(known, Chance("a")).ShouldBe("C100");
        CopyCodes.Of([.. known, "C100"], Chance("a")).ShouldBe("C101");
    }

    [Fact]
    public void Among_pseudonyms_it_has_their_form_and_their_letters()
    {
        foreach (var seed in Enumerable.Range(0, 500))
        {
            var code = CopyCodes.Of(Pseudonyms, Chance($"{seed}"));

            Pseudonyms.ShouldNotContain(code);
            code.Length.ShouldBe(9);
            code.Index().ShouldAllBe(letter => Pseudonyms.Any(known => known[letter.Index] == letter.Item));
        }
    }

    [Fact]
    public void Where_every_such_code_is_taken_it_is_still_another()
    {
        string[] known = ["A-A", "A-B", "B-A", "B-B"];

        CopyCodes.Of(known, Chance("a")).ShouldNotBeOneOf(known);
    }

    private static Func<int, int> Chance(string seed) => new SeededRandom(seed).Below;
}
