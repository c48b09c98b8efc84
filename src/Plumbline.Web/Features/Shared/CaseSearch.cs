namespace Plumbline.Web.Features.Shared;

/// <summary>The search for cases above a list of them.</summary>
/// <param name="Address">The page of the list.</param>
/// <param name="Find">What is looked for now; null for nothing.</param>
internal sealed record CaseSearch(string Address, string? Find);
