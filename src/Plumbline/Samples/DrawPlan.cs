using Plumbline.Caseloads;
using Plumbline.Samples.Allotments;
using Plumbline.Samples.Balance;
using Plumbline.Samples.Designs;

namespace Plumbline.Samples;

/// <summary>A design laid over a caseload: sizes, strata and the rows that a walk keeps to.</summary>
internal sealed class DrawPlan
{
    public DrawPlan(Caseload caseload, SampleDesign design)
    {
        Caseload = caseload;
        Design = design;
        BareSize = design.Size.SizeFor(caseload.Cases.Count);
        Size = SizeOf(design, caseload.Cases.Count);
        Strata = StrataOf(caseload, design);
        StratumOf = new int[caseload.Cases.Count];
        foreach (var (index, stratum) in Strata.Index())
        {
            foreach (var member in stratum.Members)
            {
                StratumOf[member] = index;
            }
        }
    }

    public Caseload Caseload { get; }

    public SampleDesign Design { get; }

    /// <summary>The size before the buffer.</summary>
    public int BareSize { get; }

    public int Size { get; }

    /// <summary>Name and members of each stratum; empty when the design has none. A named stratum may be empty.</summary>
    public IReadOnlyList<(string Id, int[] Members)> Strata { get; }

    /// <summary>The stratum of each case, by place.</summary>
    public int[] StratumOf { get; }

    public static int SizeOf(SampleDesign design, int caseload)
    {
        var bare = design.Size.SizeFor(caseload);
        return bare + (int)decimal.Floor((bare * design.Buffer) + 0.5m);
    }

    public static IReadOnlyList<(string Id, int[] Members)> StrataOf(Caseload caseload, SampleDesign design)
    {
        if (design.Strata.Count > 0)
        {
            var first = caseload.Cases
                .Select(one =>
                    design.Strata.Index().FirstOrDefault(
                        stratum => stratum.Item.Condition is null || Groups.Holds(stratum.Item.Condition, one), (-1, null!)).Index)
                .ToArray();
            return [
                .. design.Strata.Select((stratum, index) => (stratum.Id, Enumerable.Range(0, first.Length).Where(place => first[place] == index).ToArray())),
            ];
        }

        return design.StrataBy.Count == 0
            ? []
            : [.. Groups.By(caseload, design.StrataBy).Select(group => (group.Value, group.Members))];
    }

    /// <summary>The same probability for every case.</summary>
    public double[] Even() => [.. Enumerable.Repeat((double)Size / Caseload.Cases.Count, Caseload.Cases.Count)];

    public Result<IReadOnlyList<Allotment>> Allot() => StratumAllotments.Of(
        BareSize,
        Size,
        [.. Strata.Select(stratum => (stratum.Id, stratum.Members.Length))],
        [.. Design.Floors.Select(floor =>
            (floor.Id, floor.AtLeast, Strata.Select(stratum => stratum.Members.Length > 0 && Groups.Holds(floor.Condition, Caseload.Cases[stratum.Members[0]]))
                .ToArray()))]);

    /// <summary>The rows of a simple or balanced draw: the total, floors, caps, then the margins.</summary>
    public IReadOnlyList<BalanceRow> Rows() =>
    [
        new BalanceRow("the size of the sample", RowKind.Exactly, [.. Enumerable.Range(0, Caseload.Cases.Count)], Size),
        .. Design.Floors.Select(floor => new BalanceRow($"floor {floor.Id}", RowKind.AtLeast, Groups.Where(Caseload, floor.Condition), floor.AtLeast)),
        .. Caps(),
        .. Design.Method == SampleMethod.Balanced ? Design.Margins.SelectMany(Margin) : [],
    ];

    /// <summary>The rows of a stratified draw with a cap.</summary>
    public IReadOnlyList<BalanceRow> Rows(IReadOnlyList<Allotment> allotments) =>
        [.. Strata.Zip(allotments)
            .Select(pair => new BalanceRow($"stratum {pair.First.Id}", RowKind.Exactly, pair.First.Members, pair.Second.Wanted)), .. Caps()];

    /// <param name="order">The whole caseload in its random order.</param>
    /// <param name="sample">The chosen cases in the same order.</param>
    public Drawn Finish(string seed, int[] order, IReadOnlyList<int> sample, double[] probabilities, IReadOnlyList<Allotment> allotments)
    {
        var chosen = sample.ToHashSet();
        var left = Strata.Count == 0
            ? [Length(sample.Count)]
            : Strata.Select((_, index) => Length(sample.Count(place => StratumOf[place] == index))).ToArray();
        var reserve = order.Where(place => !chosen.Contains(place) && left[Strata.Count == 0 ? 0 : StratumOf[place]]-- > 0);
        return new Drawn(Caseload, Design, seed, [.. sample.Select(Case)], [.. reserve.Select(Case)], probabilities)
        {
            Strata = [.. StratumOf.Select(stratum => Strata.Count == 0 ? "" : Strata[stratum].Id)],
            Allotments = allotments,
            Warnings = [.. Warnings(sample.Count, allotments, probabilities)],
        };

        int Length(int of) => (int)Math.Ceiling(of * Design.Reserve);
        DrawnCase Case(int place) => new(Caseload.Cases[place], Strata.Count == 0 ? null : Strata[StratumOf[place]].Id, probabilities[place]);
    }

    private IEnumerable<Refusal> Warnings(int drawn, IReadOnlyList<Allotment> allotments, double[] probabilities)
    {
        foreach (var stratum in allotments.Where(allotment => allotment.Wanted == 0 && allotment.Available > 0))
        {
            yield return DesignFaults.Fault("no-chance", stratum.Id, stratum.Available == 1 ? DesignFaults.OneWithoutChance : DesignFaults.ManyWithoutChance,
                stratum.Id, stratum.Available) with
            {
                Suggestion = "set a floor, make fewer strata, or use a balanced design",
            };
        }

        if (Design.Method is SampleMethod.Simple or SampleMethod.Balanced && probabilities.Count(chance => chance == 0) is var crowded and > 0)
        {
            yield return DesignFaults.Fault("no-chance", Design.Id, DesignFaults.CrowdedOut, crowded, Caseload.Cases.Count) with
            {
                Suggestion = "lower a floor or make the sample larger",
            };
        }

        if (Design.Method == SampleMethod.Nested && Caseload.Cases.Count > drawn)
        {
            yield return DesignFaults.Fault("nested-pairs", Design.Id, DesignFaults.NestedPairs,
                probabilities.Count(chance => chance == 0), Caseload.Cases.Count) with
            {
                Suggestion = "take intervals, which treat the cases as a simple sample of each stratum, as an approximation, or use a balanced design",
            };
        }

        if (drawn < Size)
        {
            yield return DesignFaults.Fault("sample-short", Design.Id, DesignFaults.SampleShort, drawn, Size, Size - drawn);
        }
    }

    private IEnumerable<BalanceRow> Caps() => Design.Cap is not { } cap
        ? []
        : Groups.By(Caseload, [cap.Field])
            .Where(group => group.Value != MarginComparison.NotRecorded && group.Members.Length > cap.AtMost)
            .Select(group => new BalanceRow($"cap of {cap.AtMost} for {group.Value}", RowKind.AtMost, group.Members, cap.AtMost));

    private IEnumerable<BalanceRow> Margin(string field)
    {
        var groups = Groups.By(Caseload, [field]);
        return groups.Select((group, index) => new BalanceRow($"{field} {group.Value}", RowKind.Near, group.Members) { IsKept = index < groups.Count - 1 });
    }
}
