namespace Plumbline.Web.Keeping;

/// <summary>Says that files are sent to a page. They are read into memory and never into a file of the server, so that a server that is killed leaves nothing
/// of them.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFilesAttribute : Attribute;
