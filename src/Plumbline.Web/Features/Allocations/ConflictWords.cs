namespace Plumbline.Web.Features.Allocations;

/// <summary>What the page of declared conflicts says.</summary>
internal static class ConflictWords
{
    public static readonly LocalText Title = new("Conflicts of interest", "Gwrthdaro buddiannau");
}
