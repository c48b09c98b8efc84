namespace Plumbline.Web.Features.Publications.Site;

/// <summary>One file of the public site.</summary>
/// <param name="Path">Below the root of the site, with forward slashes.</param>
/// <param name="ChangedAt">When what it says changed last.</param>
public sealed record SiteFile(string Path, byte[] Content, DateTimeOffset ChangedAt);
