namespace Plumbline.Samples;

/// <summary>A replacement that was made.</summary>
/// <param name="Out">The case that fell out.</param>
/// <param name="In">The case of the reserve that came in for it.</param>
public sealed record Exchange(string Out, string Reason, string In);
