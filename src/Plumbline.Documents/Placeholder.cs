namespace Plumbline.Documents;

internal static class Placeholder;
