using Plumbline.Samples.Allotments;

namespace Plumbline.Samples;

/// <summary>Draws by strata and down the levels within each, the practitioner last, the cap held over the whole sample.</summary>
internal static class NestedDraw
{
    public static Drawn Draw(DrawPlan plan, string seed, int[] order)
    {
        var history = new List<Allotment>();
        var wanted = new int[order.Length];
        var probabilities = new double[order.Length];
        var taken = new Dictionary<string, int>(StringComparer.Ordinal) { [MarginComparison.NotRecorded] = -plan.Size };
        var rank = new int[order.Length];
        foreach (var (at, place) in order.Index())
        {
            rank[place] = at;
        }

        var strata = NestedAllotments.Share(plan.BareSize, [.. plan.Strata.Select(stratum => (stratum.Id, stratum.Members.Length))], plan.Design.Buffer);
        foreach (var (stratum, allotment) in plan.Strata.Zip(strata))
        {
            history.Add(allotment);
            Descend(stratum.Id, stratum.Members, allotment.Wanted, 0);
        }

        return plan.Finish(seed, order, [.. order.Where(place => wanted[place] > 0)], probabilities, history);

        void Descend(string path, int[] members, int cases, int level)
        {
            if (members.Length == 0)
            {
                return;
            }

            if (level == plan.Design.Levels.Count)
            {
                Take(members, cases);
                return;
            }

            var field = plan.Design.Levels[level];
            var groups = members
                .GroupBy(place => plan.Caseload.Cases[place].Find(field) ?? MarginComparison.NotRecorded, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (Id: group.Key, Members: group.ToArray()))
                .ToList();
            var allotments = NestedAllotments.Share(cases, [.. groups.Select(group => (group.Id, group.Members.Length))]);
            if (plan.Design.Cap is { } cap && cap.Field == field)
            {
                allotments = NestedAllotments.Capped(allotments, cap.AtMost, taken);
            }

            foreach (var (group, allotment) in groups.Zip(allotments))
            {
                history.Add(allotment with { Id = $"{path} > {allotment.Id}" });
                Descend($"{path} > {group.Id}", group.Members, allotment.Wanted, level + 1);
            }
        }

        void Take(int[] members, int cases)
        {
            foreach (var place in members)
            {
                probabilities[place] = (double)cases / members.Length;
            }

            foreach (var place in members.OrderBy(place => rank[place]).Take(cases))
            {
                wanted[place] = 1;
            }
        }
    }
}
