namespace Plumbline.Instruments.Formulas;

/// <summary>Formulas as texts.</summary>
public static class FormulaText
{
    /// <summary>Why a formula cannot be worked out where only some names are known, or null.</summary>
    public static Refusal? FaultOf(string text, IEnumerable<string> known)
    {
        var names = known.ToHashSet(StringComparer.Ordinal);
        var parsed = FormulaParser.Parse(text, static _ => 0, static _ => true);
        return parsed.TryGet(out var formula)
            ? formula.Names.Where(term => !names.Contains(term.Name))
                .Select(term => new Refusal("unknown-name", $"it asks for ${{{term.Name}}}, which is not kept")).FirstOrDefault()
            : parsed.Refusals[0];
    }
}
