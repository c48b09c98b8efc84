namespace Plumbline.Reports.Writing;

/// <summary>One way of printing a figure.</summary>
/// <param name="Style">The word for it in a binding; empty for the way of the house.</param>
/// <param name="Binding">What a writer puts into the text, with the value that the figure has now.</param>
/// <param name="Printed">What a reader finds there.</param>
public sealed record FigureForm(string Style, string Binding, LocalText Printed);
