namespace Plumbline.EndToEnd.Tests.Pages;

/// <summary>A form as a browser without scripts has it.</summary>
/// <param name="Actions">Where its buttons send it, path and query.</param>
/// <param name="Buttons">How many visible buttons send it.</param>
internal sealed record SeenForm(string Method, IReadOnlyList<string> Actions, int Buttons);
