// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/contactimporter.h"

#include "core/exchange/cellvalue.h"
#include "core/fields/fieldvalue.h"
#include "storage/fields/fieldstore.h"
#include "storage/sql/sqlfailure.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostShownProblems = 200;
constexpr size_t mostShownChanges = 200;

} // namespace

ContactImporter::ContactImporter(Connection &connection, ImportTarget &target, ContactPhotos &photos, RejectedFile *rejected,
                                 const QString &source, const ContactRules &rules, const ConsentTerms &consents,
                                 ContactImportReport &report)
    : m_connection(connection),
      m_target(target),
      m_photos(photos),
      m_rejected(rejected),
      m_source(source),
      m_rules(rules),
      m_report(report),
      m_matcher(connection, source, rules),
      m_customers(connection),
      m_consents(connection, consents, report.consents)
{
    auto own = FieldStore(connection).ownFields();
    if (!own)
        throw SqlFailure(own.error());
    m_own = std::move(*own);
}

void ContactImporter::take(ContactBatch &batch)
{
    for (ImportedContact &contact : batch.contacts)
        takeContact(contact);
    for (const RejectedRow &row : batch.rejected)
        takeProblem(row);
}

void ContactImporter::takeProblem(const RejectedRow &row)
{
    ++m_report.problems[row.reason];
    if (m_report.firstProblems.size() < mostShownProblems)
        m_report.firstProblems.push_back(row);
    if (row.verdict == RowVerdict::Noted)
        return;
    ++m_report.rejected;
    if (m_rejected == nullptr)
        return;
    if (const auto added = m_rejected->add(row); !added)
        throw SqlFailure(added.error());
}

void ContactImporter::leaveOut(const ImportedContact &contact, RowVerdict verdict, RowReason reason, QVariantMap args)
{
    RejectedRow row;
    row.line = contact.line;
    row.verdict = verdict;
    row.reason = reason;
    row.args = std::move(args);
    row.rawText = contact.rawText;
    takeProblem(row);
}

/// Fields of cards, and of columns that were called like one; those of tables are in their form already.
void ContactImporter::fitOwnFields(ImportedContact &contact)
{
    QList<CustomField> &fields = contact.customer.fields;
    for (qsizetype i = fields.size() - 1; i >= 0; --i) {
        const FieldDefinition *definition = m_own.field(fields[i].name);
        if (definition == nullptr)
            continue;
        if (const auto value = canonicalValue(*definition, fields[i].value)) {
            fields[i] = {definition->name, *value};
            continue;
        }
        RejectedRow row;
        row.line = contact.line;
        row.verdict = RowVerdict::Noted;
        row.reason = RowReason::DoesNotFit;
        row.field = definition->name;
        row.args.insert(u"value"_s, shortened(fields[i].value, longestCustomerName));
        takeProblem(row);
        fields.removeAt(i);
    }
}

void ContactImporter::takeContact(ImportedContact &contact)
{
    fitOwnFields(contact);
    const ContactMatch match = m_matcher.find(contact);
    if (match.metAtLine > 0) {
        ++m_report.repeated;
        takeLines(match.customer, m_consents.settleRefusals(match.customer, isNew(match.customer), contact).lines);
        leaveOut(contact, RowVerdict::SetApart, RowReason::RepeatedContact,
                 {{u"line"_s, match.metAtLine}, {u"value"_s, match.name}});
    } else if (match.inRecycleBin) {
        ++m_report.inRecycleBin;
        leaveOut(contact, RowVerdict::SetApart, RowReason::InRecycleBin, {{u"value"_s, match.name}});
    } else if (match.customer.isValid()) {
        takeKnown(match, contact);
    } else if (m_rules.createNew) {
        create(contact);
    } else {
        ++m_report.skipped;
    }
}

/// Two customers can't have one card.
void ContactImporter::checkCard(const CustomerId &of, ImportedContact &contact)
{
    QString &card = contact.customer.cardNumber;
    const auto owner = card.isEmpty() ? std::nullopt : m_matcher.cardOwner(card);
    if (!owner || *owner == of)
        return;
    RejectedRow row;
    row.line = contact.line;
    row.verdict = RowVerdict::Noted;
    row.reason = RowReason::CardNumberTaken;
    row.field = nameOf(ContactField::CardNumber);
    row.args.insert(u"value"_s, card);
    takeProblem(row);
    card.clear();
}

void ContactImporter::takeKnown(const ContactMatch &match, ImportedContact &contact)
{
    if (match.several)
        leaveOut(contact, RowVerdict::Noted, RowReason::SeveralMatches, {{u"value"_s, match.name}});
    if (m_rules.ifKnown == IfKnown::Skip) {
        ++m_report.skipped;
        m_matcher.remember(match.customer, contact);
        return;
    }
    checkCard(match.customer, contact);
    const auto known = m_customers.customer(match.customer);
    if (!known)
        throw SqlFailure(known.error());
    const auto how = m_rules.ifKnown == IfKnown::Update ? ContactUpdate::Overwrite : ContactUpdate::FillGaps;
    const ConsentImporter::Settled consents = m_consents.settle(match.customer, contact);
    takeNotes(consents.notes, contact);
    MergedContact merged = mergedContact(*known, contact, how, m_source);
    const bool changesRecord = !merged.changes.isEmpty();
    merged.changes += consents.changes;
    if (contact.photo && m_photos.replace(match.customer, *contact.photo, how))
        merged.changes += FieldChange{u"photo"_s, {}, contact.photo->fileName};
    m_matcher.remember(match.customer, contact);
    takeLines(match.customer, consents.lines);
    if (merged.changes.isEmpty()) {
        ++m_report.unchanged;
        return;
    }
    ++m_report.updated;
    if (m_report.firstChanges.size() < mostShownChanges)
        m_report.firstChanges.push_back({match.customer, displayName(*known), merged.changes});
    if (changesRecord)
        m_updates.push_back(std::move(merged.customer));
}

void ContactImporter::create(ImportedContact &contact)
{
    checkCard({}, contact);
    const ConsentImporter::Settled consents = m_consents.settle({}, contact);
    takeNotes(consents.notes, contact);
    Customer customer = contact.customer;
    if (!contact.externalId.isEmpty())
        customer.externalIds += ExternalId{m_source, contact.externalId};
    const CustomerId id = m_target.add(customer);
    if (!m_firstNew.isValid())
        m_firstNew = id;
    if (contact.photo)
        m_photos.add(id, *contact.photo);
    m_matcher.remember(id, contact);
    takeLines(id, consents.lines);
    ++m_report.created;
}

/// An answer that nobody vouches for is no consent, but the shop may want to look at it.
void ContactImporter::takeNotes(const QList<CustomField> &notes, ImportedContact &contact)
{
    if (notes.isEmpty())
        return;
    contact.customer.fields += notes;
    settleContact(contact.customer);
    fitOwnFields(contact);
}

bool ContactImporter::isNew(CustomerId customer) const
{
    return m_firstNew.isValid() && customer >= m_firstNew;
}

void ContactImporter::takeLines(CustomerId customer, QList<ConsentEvent> lines)
{
    if (lines.isEmpty())
        return;
    for (ConsentEvent &line : lines)
        line.customer = customer;
    m_consents.remember(customer, lines);
    if (!isNew(customer)) {
        m_consentLines.push_back(lines);
        return;
    }
    for (const ConsentEvent &line : std::as_const(lines))
        m_target.add(line);
}

} // namespace regulars
