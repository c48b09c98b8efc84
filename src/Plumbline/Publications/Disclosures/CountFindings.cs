using System.Globalization;
using Plumbline.Reports.Disclosures;
using Plumbline.Scores;
using Plumbline.Statistics.Disclosures;

namespace Plumbline.Publications.Disclosures;

/// <summary>What the counts of all editions and formats give away together.</summary>
internal static class CountFindings
{
    private const int Kinds = 5;

    private static readonly LocalText Small = new(
        "edition {0} prints the count {1}, below the smallest of {2}; withhold it, use words, or print about {3}",
        "mae argraffiad {0} yn argraffu’r cyfrif {1}, sy’n is na’r lleiaf, sef {2}; cadwch ef yn ôl, defnyddiwch eiriau, neu argraffwch tua {3}");

    private static readonly LocalText Told = new(
        "a withheld count follows from what is printed here and before; withhold another of its sum, or print about {0}",
        "mae cyfrif a gedwir yn ôl yn dilyn o’r hyn a argreffir yma a chynt; cadwch un arall o’i swm yn ôl, neu argraffwch tua {0}");

    private static readonly LocalText Near = new(
        "{0} withheld counts are as good as told by what is printed here and before: {1}; set withhold_near, or print them rounded",
        "mae {0} o gyfrifon a gedwir yn ôl fwy neu lai’n hysbys o’r hyn a argreffir yma a chynt: {1}; gosodwch withhold_near, neu argraffwch hwy wedi’u "
            + "talgrynnu");

    private static readonly LocalText Slip = new(
        "{0} prints a count that another file of the edition withholds; build the report again",
        "mae {0} yn argraffu cyfrif y mae ffeil arall o’r argraffiad yn ei gadw’n ôl; lluniwch yr adroddiad eto");

    public static IEnumerable<DisclosureFinding> Of(ReleaseMaterial material) =>
    [
        .. material.Now.Slips.Select(slip => DisclosureFinding.Of(DisclosureKind.Slip, Subject(slip.Question, slip.Population), Slip, slip.File)),
        .. OfFigures(material), .. OfCharacteristics(material), .. OfSurvey(material),
    ];

    private static IEnumerable<DisclosureFinding> OfFigures(ReleaseMaterial material)
    {
        var counts = CaseCounts.Of(material.Readings, material.Scores);
        var cells = new SeenCells(counts.Table, material);
        var cases = material.Readings.Cases.Count;
        foreach (var ((question, population), five) in counts.Cells)
        {
            var now = Now(counts.Table, five);
            foreach (var edition in material.Editions)
            {
                if (edition.Unchanged(question, population, now, cases) is { } tally)
                {
                    cells.See(five, tally, edition.Edition);
                }
                else if (edition.Figures.TryGetValue((question, population), out var changed))
                {
                    foreach (var count in changed.InOrder().OfType<int>().Where(count => SmallNumbers.IsSmall(count, material.Smallest)))
                    {
                        yield return cells.SmallCount(Subject(question, population), count, edition.Edition);
                    }
                }
            }
        }

        foreach (var (key, five) in counts.Pools)
        {
            foreach (var tally in material.Editions.Where(edition => edition.Cases == cases).Select(edition => edition.Scores.GetValueOrDefault(key)))
            {
                cells.SeeScore(five, tally);
            }
        }

        cells.SeeSize(counts.Sizes["all"]);
        foreach (var finding in cells.Findings([.. counts.Cells.Select(cell => (Subject(cell.Key.Question, cell.Key.Population), cell.Value))]))
        {
            yield return finding;
        }
    }

    private static Tally Now(CountTable table, int[] five) =>
        new(table.Count(five[0]), table.Count(five[1]), table.Count(five[2]), table.Count(five[3]), table.Count(five[4]));

    private static IEnumerable<DisclosureFinding> OfCharacteristics(ReleaseMaterial material) =>
        from field in material.Readings.Instrument.Profile
        where field.IsCharacteristic
        from finding in OfField(material, field)
        select finding;

    private static IEnumerable<DisclosureFinding> OfField(ReleaseMaterial material, Instruments.ProfileField field)
    {
        var values = CharacteristicCounts.Of(material.Readings, field);
        var table = new CountTable();
        int[] numbers = [.. values.Select(value => table.Add(value.Cases))];
        var all = table.Add(material.Readings.Cases.Count, CountStanding.Fixed);
        table.Sum(all, numbers);
        var cells = new SeenCells(table, material);
        cells.SeeSize(all);
        foreach (var edition in material.Editions.Where(edition => edition.Cases == material.Readings.Cases.Count))
        {
            cells.See(numbers, [.. values.Select(value => edition.Characteristics.GetValueOrDefault((field.Name, value.Value)))], edition.Edition);
        }

        return cells.Findings([.. values.Zip(numbers).Select(pair => ($"{field.Name} {pair.First.Value}".TrimEnd(), new[] { pair.Second }))]);
    }

    private static IEnumerable<DisclosureFinding> OfSurvey(ReleaseMaterial material) =>
        from edition in material.Editions
        from answers in edition.Survey
        let counts = new[] { answers.Value.Yes, answers.Value.No, answers.Value.Answered, answers.Value.Answered - answers.Value.Yes }
        from small in counts.OfType<int>().Distinct()
        where SmallNumbers.IsSmall(small, material.Smallest)
        select DisclosureFinding.Of(DisclosureKind.SmallCount, answers.Key, Small, edition.Edition, small, material.Smallest,
            RoundedCount.Of(small, answers.Key));

    private static string Subject(string question, string population) => $"{question} {population}";

    /// <summary>What readers see of counts, over all editions.</summary>
    private sealed class SeenCells(CountTable table, ReleaseMaterial material)
    {
        private readonly bool[] seen = new bool[table.Length];
        private readonly int[] seenIn = new int[table.Length];

        public void See(int[] five, PublishedTally tally, int edition) => See(five, tally.InOrder(), edition);

        public void See(int[] numbers, IReadOnlyList<int?> printed, int edition)
        {
            foreach (var (number, count) in numbers.Zip(printed))
            {
                if (count == table.Count(number) && !seen[number])
                {
                    (seen[number], seenIn[number]) = (true, edition);
                }
            }
        }

        public void SeeScore(int[] five, PublishedTally tally)
        {
            for (var kind = 0; kind < Kinds; kind++)
            {
                seen[five[kind]] |= tally.InOrder()[kind] == table.Count(five[kind]);
            }
        }

        public void SeeSize(int number) => seen[number] = true;

        public DisclosureFinding SmallCount(string subject, int count, int edition) =>
            DisclosureFinding.Of(DisclosureKind.SmallCount, subject, Small, edition, count, material.Smallest, RoundedCount.Of(count, subject));

        public IEnumerable<DisclosureFinding> Findings(IReadOnlyList<(string Subject, int[] Numbers)> rows)
        {
            var ranges = CountRanges.Of(table, number => !seen[number]);
            var told = ToldCounts.Of(table, number => !seen[number], rows.SelectMany(row => row.Numbers)
                .Where(number => !seen[number] && SmallNumbers.IsSmall(table.Count(number), material.Smallest)));
            var near = new List<string>();
            foreach (var (subject, numbers) in rows)
            {
                foreach (var number in numbers)
                {
                    var count = table.Count(number);
                    if (seen[number] && SmallNumbers.IsSmall(count, material.Smallest))
                    {
                        yield return SmallCount(subject, count, seenIn[number]);
                    }
                    else if (!seen[number] && ranges[number].IsTold && SmallNumbers.IsSmall(count, material.Smallest))
                    {
                        yield return DisclosureFinding.Of(DisclosureKind.Follows, subject, Told, RoundedCount.Of(count, subject));
                    }
                    else if (!seen[number] && SmallNumbers.IsSmall(count, material.Smallest)
                        && (ranges[number].IsNear(count, CountRange.Judged) || told.Contains(number)))
                    {
                        near.Add(string.Create(CultureInfo.InvariantCulture, $"{subject} ({ranges[number]}, rounded {RoundedCount.Of(count, subject)})"));
                    }
                }
            }

            if (near.Count > 0)
            {
                yield return DisclosureFinding.Of(DisclosureKind.Near, rows[0].Subject, Near, near.Count, string.Join(", ", near));
            }
        }
    }
}
