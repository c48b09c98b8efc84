namespace Plumbline.Statistics.Disclosures;

/// <summary>
/// Which counts a publisher withholds so that no reader learns that fewer than a set number of people share something;
/// the rule is stated in docs/methods/disclosure.md.
/// </summary>
public static class SmallNumbers
{
    /// <summary>Whether a count says something of a few people: it is above 0 and below the smallest that may be printed.</summary>
    public static bool IsSmall(int count, int smallest) => count > 0 && count < smallest;

    /// <summary>
    /// The counts to withhold, by number: every small one, and as many others as keep a small one from being worked out, smallest first.
    /// What fixed counts alone give away cannot be kept back.
    /// </summary>
    /// <param name="smallest">The smallest count that may be printed; 0 or 1 withholds nothing.</param>
    /// <param name="alsoNear">Whether as many more go as keep a small one from being told within three.</param>
    public static IReadOnlyList<bool> Withheld(CountTable table, int smallest, bool alsoNear = false)
    {
        var choice = new Choice(table, smallest);
        if (choice.HasSmall)
        {
            do
            {
                choice.CoverEachSum();
            }
            while (choice.CoverWhatFollows() || (alsoNear && (choice.CoverWhatIsNear() || choice.CoverWhatIsTold())));
        }

        return [.. Enumerable.Range(0, table.Length).Select(number => choice.IsHidden(number) && table.Standing(number) != CountStanding.Implied)];
    }

    /// <summary>The choice in the making.</summary>
    private sealed class Choice
    {
        private readonly CountTable table;
        private readonly int smallest;
        private readonly bool[] small;
        private readonly bool[] hidden;
        private readonly ILookup<int, CountSum> sumsOf;
        private HashSet<int>? givenAway;
        private CountRange[]? anyway;
        private IReadOnlySet<int>? toldAnyway;

        public Choice(CountTable table, int smallest)
        {
            (this.table, this.smallest) = (table, smallest);
            small = [
                .. Enumerable.Range(0, table.Length).Select(number => table.Standing(number) != CountStanding.Fixed && IsSmall(table.Count(number), smallest)),
            ];
            hidden = [.. small.Index().Select(item => item.Item || table.Standing(item.Index) is CountStanding.Implied or CountStanding.Kept)];
            sumsOf = table.Sums.SelectMany(sum => sum.Counts.Select(number => (number, sum))).ToLookup(pair => pair.number, pair => pair.sum);
        }

        public bool HasSmall => Array.Exists(small, isSmall => isSmall);

        public bool IsHidden(int number) => hidden[number];

        /// <summary>In a sum with a printed total, what is withheld must be two counts or more and add up to no small number itself.</summary>
        public void CoverEachSum()
        {
            for (var changed = true; changed;)
            {
                changed = false;
                foreach (var sum in table.Sums)
                {
                    while (IsBare(sum) && HideOneOf(sum))
                    {
                        changed = true;
                    }
                }
            }
        }

        /// <summary>Covers the small counts that several sums together give away. False when there are none that can be covered.</summary>
        public bool CoverWhatFollows()
        {
            var covered = false;
            foreach (var number in KnownWhen(IsHidden))
            {
                covered |= sumsOf[number].Aggregate(false, (done, sum) => HideOneOf(sum) | done) || (!GivenAway.Contains(number) && HideNear(number));
            }

            return covered;
        }

        /// <summary>Covers the withheld counts that readers can tell within three of what they are. False when there are none that can be covered.</summary>
        public bool CoverWhatIsNear()
        {
            var ranges = CountRanges.Of(table, IsHidden);
            var covered = false;
            foreach (var number in Enumerable.Range(0, table.Length).Where(number => IsGuarded(number)
                && IsTooNear(ranges[number].DistanceFrom(table.Count(number)), number)))
            {
                covered |= Cover(number);
            }

            return covered;
        }

        /// <summary>Covers the small counts that a solver still tells within three, where no range does. False when there are none that can be.</summary>
        public bool CoverWhatIsTold()
        {
            var guarded = Enumerable.Range(0, table.Length).Where(IsGuarded).ToList();
            toldAnyway ??= ToldCounts.Of(table, number => table.Standing(number) != CountStanding.Fixed, guarded);
            var covered = false;
            foreach (var number in ToldCounts.Of(table, IsHidden, guarded.Where(number => !toldAnyway.Contains(number))).Order())
            {
                covered |= Cover(number);
            }

            return covered;
        }

        /// <summary>Withholds another count of its sums; the sum that leaves least to guess is the one that tells.</summary>
        private bool Cover(int number) =>
            sumsOf[number].OrderBy(sum => sum.Parts.Where(IsHidden).Sum(table.Count)).Any(HideOneOf) || HideNear(number);

        /// <summary>Withheld, or small and printed nowhere.</summary>
        private bool IsGuarded(int number) => hidden[number] && small[number];

        /// <summary>The small counts that follow from what is printed when some counts are not.</summary>
        private List<int> KnownWhen(Func<int, bool> isHidden)
        {
            var sums = new KnownSums();
            foreach (var sum in table.Sums)
            {
                sums.Add(sum.Parts.Where(isHidden), isHidden(sum.Total) ? sum.Total : null);
            }

            return [.. sums.Known().Where(number => small[number])];
        }

        /// <summary>The small counts that fixed counts give away, whatever else is withheld.</summary>
        private HashSet<int> GivenAway => givenAway ??= [.. KnownWhen(number => table.Standing(number) != CountStanding.Fixed)];

        /// <summary>Whether readers come nearer than they must, by what fixed counts tell whatever else is withheld.</summary>
        private bool IsTooNear(int distance, int number)
        {
            anyway ??= CountRanges.Of(table, other => table.Standing(other) != CountStanding.Fixed);
            return distance <= CountRange.Guarded && Math.Max(distance, CountRange.Nearest) < anyway[number].DistanceFrom(table.Count(number));
        }

        /// <summary>Covers a count whose own sums have nothing left to withhold by the nearest sum, over withheld counts, that has.</summary>
        private bool HideNear(int number)
        {
            var seen = new HashSet<CountSum>(sumsOf[number], ReferenceEqualityComparer.Instance);
            var next = new Queue<CountSum>(seen);
            while (next.TryDequeue(out var sum))
            {
                if (HideOneOf(sum))
                {
                    return true;
                }

                foreach (var neighbour in sum.Counts.Where(IsHidden).SelectMany(count => sumsOf[count]).Where(seen.Add))
                {
                    next.Enqueue(neighbour);
                }
            }

            return false;
        }

        private bool IsBare(CountSum sum)
        {
            if (hidden[sum.Total])
            {
                return MustStayHidden(sum.Total) && sum.Parts.All(part => !hidden[part]);
            }

            var away = sum.Parts.Where(IsHidden).ToList();
            return away.Exists(MustStayHidden) && (away.Count == 1 || (away.Exists(part => small[part]) && away.Sum(table.Count) < smallest));
        }

        /// <summary>Small, or withheld for the sake of a small one. What readers work out of printed counts is only hidden when it is small.</summary>
        private bool MustStayHidden(int number) => small[number] || (hidden[number] && table.Standing(number) == CountStanding.Open);

        /// <summary>Of the open counts of a sum the smallest that is not 0, so that least is lost; a part before the total.</summary>
        private bool HideOneOf(CountSum sum)
        {
            var open = sum.Counts.Where(number => !hidden[number] && table.Standing(number) == CountStanding.Open).ToList();
            if (open.Count == 0)
            {
                return false;
            }

            hidden[open.OrderBy(number => table.Count(number) == 0).ThenBy(number => number == sum.Total).ThenBy(number => table.Count(number)).First()] = true;
            return true;
        }
    }
}
