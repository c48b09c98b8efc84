using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Statistics;
using Plumbline.Testing;

namespace Plumbline.Tests.Statistics;

/// <summary>Runs the test vectors of docs/methods/sampling.md, and holds the generator to what it promises.</summary>
public sealed partial class SeededRandomTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathTo("docs", "methods", "sampling.md"));

    public static TheoryData<string, string, string, string> Vectors() =>
    [
        .. Regex.Match(Document, "```random\n(.*?)```", RegexOptions.Singleline).Groups[1].Value
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => Vector().Match(line))
            .Select(match => (match.Groups["kind"].Value, match.Groups["number"].Value, match.Groups["seed"].Value, match.Groups["answer"].Value)),
    ];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void The_vector_comes_out_as_the_document_says(string kind, string number, string seed, string answer) =>
        Answer(kind, number, seed).ShouldBe(answer);

    [Fact]
    public void The_document_has_vectors_of_every_kind() =>
        Vectors().Select(row => row.Data.Item1).Distinct().ShouldBe(["xoshiro", "next", "below", "double", "shuffle"]);

    [Fact]
    public void Every_order_of_four_comes_up_equally_often()
    {
        const int Rounds = 240_000;
        var random = new SeededRandom("every order of four");
        var counts = new Dictionary<string, int>();
        for (var round = 0; round < Rounds; round++)
        {
            char[] order = ['a', 'b', 'c', 'd'];
            random.Shuffle<char>(order);
            counts[new string(order)] = counts.GetValueOrDefault(new string(order)) + 1;
        }

        counts.Count.ShouldBe(24);
        var chiSquare = counts.Values.Sum(count => Math.Pow(count - (Rounds / 24.0), 2) / (Rounds / 24.0));
        chiSquare.ShouldBeLessThan(49.7, "the 99.9th percentile of chi-square with 23 degrees of freedom");
    }

    [Fact]
    public void A_bound_just_above_half_the_range_is_not_favoured_at_its_start()
    {
        const int Bound = 1_431_655_765;
        var random = new SeededRandom("bound");
        var low = Enumerable.Range(0, 100_000).Count(_ => random.Below(Bound) < Bound / 2);

        low.ShouldBeInRange(50_000 - 520, 50_000 + 520, "3.3 standard deviations");
    }

    [Fact]
    public void A_fork_does_not_depend_on_what_was_drawn_before()
    {
        var fresh = new SeededRandom("seed");
        var used = new SeededRandom("seed");
        _ = used.Next();

        used.Fork("part", 3).Next().ShouldBe(fresh.Fork("part", 3).Next());
        fresh.Fork("part", 3).Next().ShouldNotBe(fresh.Fork("part", 4).Next());
    }

    [Fact]
    public void A_bound_of_nothing_and_a_state_of_zeros_are_faults_of_the_program()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new SeededRandom("seed").Below(0));
        Should.Throw<ArgumentException>(() => new Xoshiro256(0, 0, 0, 0));
    }

    private static string Answer(string kind, string number, string seed)
    {
        if (kind == "xoshiro")
        {
            ulong[] state = [.. number.Split(' ').Select(word => ulong.Parse(word, CultureInfo.InvariantCulture))];
            var generator = new Xoshiro256(state[0], state[1], state[2], state[3]);
            return Row(10, () => generator.Next());
        }

        var names = seed.Split(" > ");
        var random = names.Skip(1).Aggregate(new SeededRandom(names[0]), (stream, name) => stream.Fork(name));
        var count = number.Length == 0 ? 0 : int.Parse(number, CultureInfo.InvariantCulture);
        switch (kind)
        {
            case "next":
                return Row(4, () => random.Next());
            case "below":
                return Row(12, () => random.Below(count));
            case "double":
                return Row(4, () => random.NextDouble());
            default:
                int[] order = [.. Enumerable.Range(0, count)];
                random.Shuffle<int>(order);
                return string.Join(' ', order);
        }
    }

    private static string Row<T>(int count, Func<T> next)
        where T : IFormattable => string.Join(' ', Enumerable.Range(0, count).Select(_ => next().ToString(null, CultureInfo.InvariantCulture)));

    [GeneratedRegex("^(?<kind>\\w+) (?<number>[\\d ]*?) ?(?:\"(?<seed>.*)\")? => (?<answer>.*)$")]
    private static partial Regex Vector();
}
