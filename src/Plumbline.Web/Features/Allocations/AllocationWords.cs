namespace Plumbline.Web.Features.Allocations;

/// <summary>What the page of allocation says.</summary>
internal static class AllocationWords
{
    public static readonly LocalText Title = new("Allocation", "Dyrannu");
}
