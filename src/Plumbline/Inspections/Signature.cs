namespace Plumbline.Inspections;

/// <summary>Who signs the foreword.</summary>
public sealed record Signature(string Name, LocalText Office);
