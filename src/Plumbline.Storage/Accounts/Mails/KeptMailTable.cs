using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Accounts.Mails;

/// <summary>How e-mails are kept: one for each occasion of a person.</summary>
internal sealed class KeptMailTable : IEntityTypeConfiguration<KeptMail>
{
    public void Configure(EntityTypeBuilder<KeptMail> builder)
    {
        builder.ToTable("mails").HasKey(mail => mail.Id);
        builder.Property(mail => mail.Id).ValueGeneratedNever();
        builder.Property(mail => mail.Kind).HasMaxLength(20);
        builder.Property(mail => mail.Occasion).HasMaxLength(40);
        builder.Property(mail => mail.Fault).HasMaxLength(40);
        builder.Property(mail => mail.Tries).IsConcurrencyToken();
        builder.HasIndex(mail => new { mail.AccountId, mail.Kind, mail.Occasion }).IsUnique();
        builder.HasIndex(mail => new { mail.DoneAt, mail.DueAt });
        builder.HasOne<Account>().WithMany().HasForeignKey(mail => mail.AccountId);
    }
}
