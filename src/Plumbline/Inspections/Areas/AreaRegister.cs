namespace Plumbline.Inspections.Areas;

/// <summary>The areas that are known, each found by any of its names.</summary>
public sealed class AreaRegister
{
    /// <summary>The code of a refusal that says that no area is known by a name.</summary>
    public const string UnknownCode = "unknown-area";

    private readonly Dictionary<string, Area> byName = [];

    public AreaRegister(IReadOnlyList<Area> areas)
    {
        Areas = areas;
        foreach (var (name, area) in areas
            .SelectMany(area => area.Names.Select(name => (name, area)))
            .Concat(areas.SelectMany(area => area.Parts.Select(part => (part, new Area(new LocalText(part)))))))
        {
            // The first stands: a part may be an area in the list by itself.
            byName.TryAdd(AreaName.Fold(name), area);
        }
    }

    public static AreaRegister Empty { get; } = new([]);

    public IReadOnlyList<Area> Areas { get; }

    public AreaRegister With(IEnumerable<Area> own) => new([.. Areas, .. own]);

    /// <summary>The area of that name, or the part of a joint one; null when none is known by it.</summary>
    public Area? Find(string name) => byName.GetValueOrDefault(AreaName.Fold(name));

    /// <summary><c>did you mean NAME?</c>, or null when no name is near.</summary>
    public string? Suggest(string name) => Spelling.Suggest(name.Trim(), Areas.SelectMany(area => area.Names));

    /// <summary>Whether two names mean the same area, or one a part of the other. Names that are not known are compared as they are written, but for what
    /// stands around them.</summary>
    public bool AreSame(string one, string other)
    {
        var (a, b) = (AreaName.Fold(one), AreaName.Fold(other));
        return a.Length > 0
            && (a == b
                || IsWithin(a, b)
                || IsWithin(b, a)
                || (byName.TryGetValue(a, out var known) && byName.TryGetValue(b, out var second) && known == second));
    }

    private bool IsWithin(string part, string whole)
    {
        var names = byName.TryGetValue(part, out var area) ? area.Names.Select(AreaName.Fold).Append(part) : [part];
        return byName.TryGetValue(whole, out var joint) && joint.Parts.Any(one => names.Contains(AreaName.Fold(one)));
    }
}
