namespace Plumbline.Testing;

internal static class Placeholder;
