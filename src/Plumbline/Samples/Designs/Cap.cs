namespace Plumbline.Samples.Designs;

/// <summary>The most cases of one practitioner, so that no one's work decides the result.</summary>
/// <param name="Field">The field of the profile that names the practitioner by a code; cases without one are not capped.</param>
public sealed record Cap(string Field, int AtMost);
