using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Croydon;

/// <summary>The example as it is; for copies of it to make mistakes in there is CopiedExample.</summary>
internal static class ExampleFolder
{
    public static string Path { get; } = Repository.PathTo("examples", "croydon-2012");
}
