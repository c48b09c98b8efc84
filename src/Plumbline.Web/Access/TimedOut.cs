namespace Plumbline.Web.Access;

/// <summary>Whose session ran out before this request came.</summary>
internal sealed record TimedOut(Guid Account);
