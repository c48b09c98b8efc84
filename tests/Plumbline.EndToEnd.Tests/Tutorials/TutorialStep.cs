namespace Plumbline.EndToEnd.Tests.Tutorials;

/// <summary>A step of the tutorial: what stands in a document between two of its pictures, with the second of them.</summary>
/// <param name="Document">Its file, such as <c>service.md</c>.</param>
/// <param name="Picture">The moment that is shown, such as <c>team</c>.</param>
/// <param name="Quoted">Headings, buttons, links and labels that the step names in bold.</param>
internal sealed record TutorialStep(string Document, string Picture, IReadOnlyList<string> Quoted);
