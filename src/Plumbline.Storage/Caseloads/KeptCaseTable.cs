using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Caseloads;

/// <summary>How cases are kept.</summary>
internal sealed class KeptCaseTable : IEntityTypeConfiguration<KeptCase>
{
    public void Configure(EntityTypeBuilder<KeptCase> builder)
    {
        builder.ToTable("cases").HasKey(@case => new { @case.InspectionId, @case.CaseId });
        builder.Property(@case => @case.InspectionId).HasMaxLength(100);
        builder.Property(@case => @case.CaseId).HasMaxLength(100);
        builder.Property(@case => @case.Practitioner).HasMaxLength(100);
        builder.Property(@case => @case.Supervisors).HasMaxLength(500);
        builder.Property(@case => @case.SeededFrom).HasMaxLength(100);

        // Whatever counts, lists or exports cases knows of no copy, unless it asks for them.
        builder.HasQueryFilter(@case => @case.SeededFrom == null);
        builder.HasIndex(@case => new { @case.InspectionId, @case.Place });
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(@case => @case.InspectionId);
    }
}
