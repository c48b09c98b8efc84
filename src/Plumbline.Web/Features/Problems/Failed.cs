namespace Plumbline.Web.Features.Problems;

/// <summary>That the program is broken at a request, and what to call it.</summary>
internal sealed record Failed(string Reference);
