using System.Diagnostics;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Plumbline.Mutants;

/// <summary>A project as its own build compiles it, held in memory, so that one changed file is compiled in about a second.</summary>
internal sealed class LoadedProject
{
    private readonly CSharpCompilation compilation;

    private LoadedProject(string name, CSharpCompilation compilation) => (Name, this.compilation) = (name, compilation);

    /// <summary>Name and folder of the project below <c>src</c>.</summary>
    public string Name { get; }

    public string Assembly => compilation.AssemblyName + ".dll";

    /// <summary>The files below a folder, without what is generated.</summary>
    public IEnumerable<SyntaxTree> Below(string folder) =>
        compilation.SyntaxTrees
            .Where(tree => tree.FilePath.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .OrderBy(tree => tree.FilePath, StringComparer.Ordinal);

    /// <summary>Asks the build how it calls the compiler, and does the same once.</summary>
    /// <exception cref="InvalidOperationException">The project does not build.</exception>
    public static LoadedProject Of(string root, string name)
    {
        var folder = Path.Combine(root, "src", name);
        var parsed = CSharpCommandLineParser.Default.Parse(ArgumentsOf(Path.Combine(folder, name + ".csproj")), folder, sdkDirectory: null);
        var options = parsed.ParseOptions.WithDocumentationMode(DocumentationMode.None);
        var compilation = CSharpCompilation.Create(
            parsed.CompilationName,
            parsed.SourceFiles.Select(file =>
                CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file.Path), parsed.Encoding ?? System.Text.Encoding.UTF8), options, file.Path)),
            parsed.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference, reference.Properties)),
            parsed.CompilationOptions
                .WithGeneralDiagnosticOption(ReportDiagnostic.Default)
                .WithReportSuppressedDiagnostics(false)
                .WithXmlReferenceResolver(null)
                .WithSourceReferenceResolver(null));
        var loader = new InThisProcess();
        var generators = parsed.AnalyzerReferences
            .SelectMany(reference =>
                new Microsoft.CodeAnalysis.Diagnostics.AnalyzerFileReference(reference.FilePath, loader).GetGenerators(LanguageNames.CSharp))
            .ToList();
        CSharpGeneratorDriver.Create(generators, parseOptions: options).RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _);
        return new LoadedProject(name, (CSharpCompilation)whole);
    }

    /// <summary>The assembly with one change, or without any; null when it does not compile.</summary>
    public byte[]? Compile(Mutant? mutant)
    {
        var changed = mutant is null
            ? compilation
            : compilation.ReplaceSyntaxTree(
                mutant.Old.SyntaxTree,
                mutant.Old.SyntaxTree.WithRootAndOptions(mutant.Old.SyntaxTree.GetRoot().ReplaceNode(mutant.Old, mutant.New), mutant.Old.SyntaxTree.Options));
        using var assembly = new MemoryStream();
        var emitted = changed.Emit(assembly);
        if (!emitted.Success && mutant is null)
        {
            throw new InvalidOperationException(
                $"{Name} does not compile: {string.Join("; ", emitted.Diagnostics.Where(fault => fault.Severity == DiagnosticSeverity.Error).Take(5))}");
        }

        return emitted.Success ? assembly.ToArray() : null;
    }

    private static List<string> ArgumentsOf(string project)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[]
        {
            "msbuild",
            project,
            "-t:Compile",
            "-p:ProvideCommandLineArgs=true",
            "-p:SkipCompilerExecution=true",
            "-p:BuildProjectReferences=false",
            "-p:NonExistentFile=/nowhere",
            "-getItem:CscCommandLineArgs",
        })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{project} cannot be read by its build; build the tests first. {text}");
        }

        using var json = JsonDocument.Parse(text);
        return [
            .. json.RootElement
                .GetProperty("Items")
                .GetProperty("CscCommandLineArgs")
                .EnumerateArray()
                .Select(item => item.GetProperty("Identity").GetString()!),
        ];
    }

    private sealed class InThisProcess : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }
}
