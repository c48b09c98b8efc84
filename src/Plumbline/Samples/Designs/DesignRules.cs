using Plumbline.Caseloads;

namespace Plumbline.Samples.Designs;

/// <summary>What a design must keep to, and whether a caseload can give what it asks for.</summary>
internal static class DesignRules
{
    /// <summary>Every number that cannot be met, and by how much; none when a draw may be tried.</summary>
    public static IReadOnlyList<Refusal> FaultsOf(SampleDesign design, Caseload caseload)
    {
        Refusal[] faults = caseload.Cases.Count == 0
            ? [.. FaultsOfShape(design), Fault("caseload-empty", "the caseload holds no case: nothing can be drawn", design.Id) with { Suggestion = "is it the right file? a header alone is no list" }]
            : [.. FaultsOfShape(design), .. NamesUnknown(design, caseload), .. ValuesAlike.In(caseload, design)];
        return faults.Length > 0 ? faults : [.. FaultsOfNumbers(design, caseload)];
    }

    private static IEnumerable<Refusal> FaultsOfShape(SampleDesign design)
    {
        var hasStrata = design.StrataBy.Count + design.Strata.Count > 0;
        if ((design.Method is SampleMethod.Stratified or SampleMethod.Nested) != hasStrata)
        {
            yield return Fault("design-shape", hasStrata ? $"a {Name(design)} design has no strata" : $"a {Name(design)} design needs strata", design.Id);
        }

        if (design.StrataBy.Count > 0 && design.Strata.Count > 0)
        {
            yield return Fault("design-shape", "strata come from fields or from conditions, not from both", design.Id);
        }

        if (design.Method == SampleMethod.Balanced && design.Margins.Count == 0)
        {
            yield return Fault("design-shape", "a balanced design needs margins", design.Id);
        }

        if (design.Method == SampleMethod.Nested && design.Floors.Count > 0)
        {
            yield return Fault("design-shape", "a nested design takes no floors", design.Id);
        }

        if (design.Levels.Count > 0 && design.Method != SampleMethod.Nested)
        {
            yield return Fault("design-shape", $"a {Name(design)} design has no levels", design.Id);
        }

        if (design is { Method: SampleMethod.Nested, Cap: { } cap } && (design.Levels.Count == 0 || design.Levels[^1] != cap.Field))
        {
            yield return Fault("design-shape", $"the last level must be the field of the cap, {cap.Field}", design.Id);
        }
    }

    private static IEnumerable<Refusal> NamesUnknown(SampleDesign design, Caseload caseload) =>
        design.Fields
            .Where(field => !caseload.Fields.Contains(field))
            .Select(field => Fault("field-unknown", $"no case of the caseload has a {field}", field) with { Suggestion = Spelling.Suggest(field, caseload.Fields) });

    private static IEnumerable<Refusal> FaultsOfNumbers(SampleDesign design, Caseload caseload)
    {
        var count = caseload.Cases.Count;
        var size = count == 0 ? 1 : DrawPlan.SizeOf(design, count);
        if (size > count || size < 1)
        {
            yield return size < 1
                ? Fault("size-too-small", "the size rule asks for no case at all", design.Id)
                : Fault("size-too-large", $"{size} cases are wanted{(design.Buffer > 0 ? " with the buffer" : "")} and the caseload holds {count}: {size - count} too few", design.Id) with { Suggestion = "read every case, or choose a smaller size" };
            yield break;
        }

        foreach (var floor in design.Floors)
        {
            var members = Groups.Where(caseload, floor.Condition);
            if (members.Length < floor.AtLeast)
            {
                yield return Fault("floor-too-high", $"floor {floor.Id} wants {floor.AtLeast} cases and the caseload holds {members.Length}: {floor.AtLeast - members.Length} too few", floor.Id);
            }
            else if (floor.AtLeast > size)
            {
                yield return Fault("floor-too-high", $"floor {floor.Id} wants {floor.AtLeast} cases of a sample of {size}: {floor.AtLeast - size} too many", floor.Id);
            }
            else if (Room(members) is var room && room < floor.AtLeast)
            {
                yield return Fault("cap-too-tight", $"with the cap of {design.Cap!.AtMost} floor {floor.Id} can have {room} of the {floor.AtLeast} cases it wants: {floor.AtLeast - room} too few", floor.Id);
            }
        }

        if (design.Method != SampleMethod.Nested && Room([.. Enumerable.Range(0, count)]) is var all && all < size)
        {
            yield return Fault("cap-too-tight", $"with at most {design.Cap!.AtMost} cases of each {design.Cap.Field} the sample can have {all} of {size} cases: {size - all} too few", design.Cap.Field) with { Suggestion = "raise the cap, or choose a smaller size" };
        }

        foreach (var fault in FaultsOfStrata(design, caseload))
        {
            yield return fault;
        }

        int Room(int[] members) => design.Cap is not { } cap
            ? members.Length
            : members.GroupBy(place => caseload.Cases[place].Find(cap.Field)).Sum(group => group.Key is null ? group.Count() : Math.Min(cap.AtMost, group.Count()));
    }

    private static IEnumerable<Refusal> FaultsOfStrata(SampleDesign design, Caseload caseload)
    {
        var strata = DrawPlan.StrataOf(caseload, design);
        if (design.Strata.Count > 0 && caseload.Cases.Count - strata.Sum(stratum => stratum.Members.Length) is > 0 and var homeless)
        {
            yield return Fault("no-stratum", $"{homeless} cases belong to no stratum", design.Id) with { Suggestion = "add a last stratum without a condition, which takes all others" };
        }

        if (design.Method != SampleMethod.Stratified)
        {
            yield break;
        }

        foreach (var floor in design.Floors)
        {
            var cut = strata.FirstOrDefault(stratum => stratum.Members.Select(place => Groups.Holds(floor.Condition, caseload.Cases[place])).Distinct().Count() > 1);
            if (cut.Id is not null)
            {
                yield return Fault("floor-cuts-stratum", $"floor {floor.Id} holds for some cases of stratum {cut.Id} and not for others", floor.Id) with
                {
                    Suggestion = $"make strata by {string.Join(" and ", floor.Condition.Names.Select(asked => asked.Name).Distinct())} too, or use a simple or balanced design",
                };
            }
        }
    }

    private static string Name(SampleDesign design) => design.Method.ToString().ToLowerInvariant();

    private static Refusal Fault(string code, string message, string subject) => new(code, message) { Subject = subject };
}
