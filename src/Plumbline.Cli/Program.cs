using Plumbline.Cli;
using Plumbline.Files;

OwnerOnly.FromNowOn();
return CommandLine.Run(args, Console.Out, Console.Error);
