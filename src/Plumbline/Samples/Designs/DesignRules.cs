using Plumbline.Caseloads;

namespace Plumbline.Samples.Designs;

/// <summary>What a design must keep to, and whether a caseload can give what it asks for.</summary>
internal static class DesignRules
{
    /// <summary>Every number that cannot be met, and by how much; none when a draw may be tried.</summary>
    public static IReadOnlyList<Refusal> FaultsOf(SampleDesign design, Caseload caseload)
    {
        Refusal[] faults = caseload.Cases.Count == 0
            ? [.. FaultsOfShape(design), DesignFaults.Fault("caseload-empty", design.Id, DesignFaults.CaseloadEmpty)
                with { Suggestion = "is it the right file? a header alone is no list" }]
            : [.. FaultsOfShape(design), .. NamesUnknown(design, caseload), .. ValuesAlike.In(caseload, design)];
        return faults.Length > 0 ? faults : [.. FaultsOfNumbers(design, caseload)];
    }

    private static IEnumerable<Refusal> FaultsOfShape(SampleDesign design)
    {
        var hasStrata = design.StrataBy.Count + design.Strata.Count > 0;
        if ((design.Method is SampleMethod.Stratified or SampleMethod.Nested) != hasStrata)
        {
            yield return DesignFaults.OfShape(design, hasStrata ? DesignFaults.HasStrata : DesignFaults.NoStrata);
        }

        if (design.StrataBy.Count > 0 && design.Strata.Count > 0)
        {
            yield return DesignFaults.OfShape(design, DesignFaults.StrataTwice);
        }

        if (design.Method == SampleMethod.Balanced && design.Margins.Count == 0)
        {
            yield return DesignFaults.OfShape(design, DesignFaults.NoMargins);
        }

        if (design.Method == SampleMethod.Nested && design.Floors.Count > 0)
        {
            yield return DesignFaults.OfShape(design, DesignFaults.NestedFloors);
        }

        if (design.Levels.Count > 0 && design.Method != SampleMethod.Nested)
        {
            yield return DesignFaults.OfShape(design, DesignFaults.HasLevels);
        }

        if (design is { Method: SampleMethod.Nested, Cap: { } cap } && (design.Levels.Count == 0 || design.Levels[^1] != cap.Field))
        {
            yield return DesignFaults.Fault("design-shape", design.Id, DesignFaults.LastLevel, cap.Field);
        }
    }

    private static IEnumerable<Refusal> NamesUnknown(SampleDesign design, Caseload caseload) =>
        design.Fields
            .Where(field => !caseload.Fields.Contains(field))
            .Select(field => DesignFaults.Fault("field-unknown", field, DesignFaults.FieldUnknown, field) with { Suggestion = Spelling.Suggest(field,
                caseload.Fields) });

    private static IEnumerable<Refusal> FaultsOfNumbers(SampleDesign design, Caseload caseload)
    {
        var count = caseload.Cases.Count;
        var size = count == 0 ? 1 : DrawPlan.SizeOf(design, count);
        if (size > count || size < 1)
        {
            yield return size < 1
                ? DesignFaults.Fault("size-too-small", design.Id, DesignFaults.SizeTooSmall)
                : DesignFaults.Fault("size-too-large", design.Id, design.Buffer > 0 ? DesignFaults.SizeTooLargeWithBuffer : DesignFaults.SizeTooLarge,
                    size, count, size - count) with { Suggestion = "read every case, or choose a smaller size" };
            yield break;
        }

        foreach (var floor in design.Floors)
        {
            var members = Groups.Where(caseload, floor.Condition);
            if (members.Length < floor.AtLeast)
            {
                yield return DesignFaults.Fault("floor-too-high", floor.Id, DesignFaults.FloorAboveGroup, floor.Id, floor.AtLeast, members.Length,
                    floor.AtLeast - members.Length);
            }
            else if (floor.AtLeast > size)
            {
                yield return DesignFaults.Fault("floor-too-high", floor.Id, DesignFaults.FloorAboveSample, floor.Id, floor.AtLeast, size, floor.AtLeast - size);
            }
            else if (Room(members) is var room && room < floor.AtLeast)
            {
                yield return DesignFaults.Fault("cap-too-tight", floor.Id, DesignFaults.FloorUnderCap, design.Cap!.AtMost, floor.Id, room, floor.AtLeast,
                    floor.AtLeast - room);
            }
        }

        if (design.Method != SampleMethod.Nested && Room([.. Enumerable.Range(0, count)]) is var all && all < size)
        {
            yield return DesignFaults.Fault("cap-too-tight", design.Cap!.Field, DesignFaults.CapTooTight, design.Cap.AtMost, design.Cap.Field, all, size,
                size - all) with { Suggestion = "raise the cap, or choose a smaller size" };
        }

        foreach (var fault in FaultsOfStrata(design, caseload))
        {
            yield return fault;
        }

        int Room(int[] members) => design.Cap is not { } cap
            ? members.Length
            : members
                .GroupBy(place => caseload.Cases[place].Find(cap.Field))
                .Sum(group => group.Key is null ? group.Count() : Math.Min(cap.AtMost, group.Count()));
    }

    private static IEnumerable<Refusal> FaultsOfStrata(SampleDesign design, Caseload caseload)
    {
        var strata = DrawPlan.StrataOf(caseload, design);
        if (design.Strata.Count > 0 && caseload.Cases.Count - strata.Sum(stratum => stratum.Members.Length) is > 0 and var homeless)
        {
            yield return DesignFaults.Fault("no-stratum", design.Id, DesignFaults.NoStratum, homeless)
                with { Suggestion = "add a last stratum without a condition, which takes all others" };
        }

        if (design.Method != SampleMethod.Stratified)
        {
            yield break;
        }

        foreach (var floor in design.Floors)
        {
            var cut = strata.FirstOrDefault(stratum =>
                stratum.Members.Select(place => Groups.Holds(floor.Condition, caseload.Cases[place])).Distinct().Count() > 1);
            if (cut.Id is not null)
            {
                yield return DesignFaults.Fault("floor-cuts-stratum", floor.Id, DesignFaults.FloorCutsStratum, floor.Id, cut.Id) with
                {
                    Suggestion =
                        $"make strata by {string.Join(" and ", floor.Condition.Names.Select(asked => asked.Name).Distinct())} too, or use a simple or "
                            + "balanced design",
                };
            }
        }
    }
}
