// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/duplicates/mergetable.h"

#include "ui/base/card.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"
#include "ui/duplicates/duplicatetexts.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int recordWidth = 190;
constexpr int titleWidth = 120;
constexpr qsizetype longestChoice = 26;

QString contactsText(const Customer &customer, ContactKind kind)
{
    QStringList values;
    for (const ContactPoint &point : customer.contacts) {
        if (point.kind == kind)
            values += point.value;
    }
    return values.join(u'\n');
}

QString addressesText(const Customer &customer)
{
    QStringList texts;
    for (const PostalAddress &address : customer.addresses) {
        QStringList parts{address.street, (address.postcode + u' ' + address.city).trimmed()};
        parts.removeAll(QString());
        if (!parts.isEmpty())
            texts += parts.join(u", "_s);
    }
    return texts.join(u'\n');
}

QString customValue(const Customer &customer, const QString &name)
{
    for (const CustomField &field : customer.fields) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

QString inShort(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestChoice ? line.left(longestChoice - 1) + u'…' : line;
}

/// Tab stops at the chosen one of a line.
void moveTabStop(const QButtonGroup &group)
{
    for (QAbstractButton *button : group.buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace

MergeTable::MergeTable(const QList<MergeRecord> &records, CustomerId survivor, const Formatting &formatting, QWidget *parent)
    : QWidget(parent), m_records(records), m_survivor(survivor), m_formatting(formatting), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnMinimumWidth(0, titleWidth);
    for (int column = 1; column <= m_records.size() + 1; ++column) {
        m_grid->setColumnMinimumWidth(column, recordWidth);
        m_grid->setColumnStretch(column, 1);
    }
    addHeads();
    addSurvivorLine();
    addFields();
    addCustomFields();
    addJoined();
    showAfter();
}

QList<Customer> MergeTable::customers() const
{
    QList<Customer> customers;
    for (const MergeRecord &record : m_records)
        customers += record.customer;
    return customers;
}

Customer MergeTable::merged() const
{
    return mergedCustomer(customers(), m_survivor, m_choices);
}

void MergeTable::addLabel(const QString &text, int column, Qt::Alignment alignment)
{
    auto *label = new TextLabel(text, FontRole::Body, column == 0 ? ColourRole::Muted : ColourRole::Text, this);
    label->setWordWrap(true);
    m_grid->addWidget(label, m_row, column, alignment);
}

void MergeTable::addHeads()
{
    for (int i = 0; i < m_records.size(); ++i) {
        const MergeRecord &record = m_records.at(i);
        auto *name = new TextLabel(CustomerTexts::name(record.customer.name), FontRole::CardTitle, ColourRole::Text, this);
        name->setWordWrap(true);
        m_grid->addWidget(name, 0, i + 1, Qt::AlignTop);
        const QString orders =
            record.stats.orders == 0
                ? tr("No orders")
                : tr("%n order(s), %1", "", record.stats.orders).arg(m_formatting.roundMoney(record.stats.net));
        auto *facts = new TextLabel(
            tr("%1\nKnown since %2", "orders; date")
                .arg(orders, m_formatting.shortDate(m_formatting.calendar().date(record.customer.createdAt))),
            FontRole::Small, ColourRole::Muted, this);
        facts->setWordWrap(true);
        m_grid->addWidget(facts, 1, i + 1, Qt::AlignTop);
    }
    const int last = static_cast<int>(m_records.size()) + 1;
    m_grid->addWidget(new TextLabel(tr("Afterwards"), FontRole::CardTitle, ColourRole::Accent, this), 0, last, Qt::AlignTop);
    m_row = 2;
}

void MergeTable::addSurvivorLine()
{
    addLabel(tr("Record that stays"), 0, Qt::AlignVCenter);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < m_records.size(); ++i) {
        auto *stays = new QRadioButton(tr("Keep this record"), this);
        stays->setAccessibleName(tr("Keep the record of %1").arg(CustomerTexts::name(m_records.at(i).customer.name)));
        stays->setObjectName(u"survivor%1"_s.arg(i));
        stays->setChecked(m_records.at(i).customer.id == m_survivor);
        group->addButton(stays, i);
        m_grid->addWidget(stays, m_row, i + 1);
    }
    moveTabStop(*group);
    connect(group, &QButtonGroup::idToggled, this, [this, group](int id, bool checked) {
        if (!checked)
            return;
        moveTabStop(*group);
        m_survivor = m_records.at(id).customer.id;
        updateChoices();
        showAfter();
        Q_EMIT edited();
    });
    ++m_row;
    m_grid->addWidget(new Separator(this), m_row++, 0, 1, static_cast<int>(m_records.size()) + 2);
}

void MergeTable::addFields()
{
    for (const MergeField field : allMergeFields) {
        const bool same = std::all_of(m_records.begin(), m_records.end(), [&](const MergeRecord &record) {
            return haveSame(record.customer, m_records.first().customer, field);
        });
        if (same && field == MergeField::Kind)
            continue;
        addLine(
            DuplicateTexts::field(field),
            [this, field](const Customer &customer) { return DuplicateTexts::value(customer, field, m_formatting); },
            [this, field](CustomerId chosen) { m_choices.fields.insert(field, chosen); },
            defaultChoice(customers(), m_survivor, field));
        if (!m_following.isEmpty() && !m_following.last().second)
            m_following.last().second = [this, field] {
                return m_choices.fields.contains(field) ? CustomerId{} : defaultChoice(customers(), m_survivor, field);
            };
    }
}

void MergeTable::addCustomFields()
{
    for (const QString &name : customFieldNames(customers())) {
        addLine(
            name, [name](const Customer &customer) { return customValue(customer, name); },
            [this, name](CustomerId chosen) { m_choices.customFields.insert(name, chosen); },
            defaultChoice(customers(), m_survivor, name));
        if (!m_following.isEmpty() && !m_following.last().second)
            m_following.last().second = [this, name] {
                return m_choices.customFields.contains(name) ? CustomerId{} : defaultChoice(customers(), m_survivor, name);
            };
    }
}

void MergeTable::addJoined()
{
    m_grid->addWidget(new Separator(this), m_row++, 0, 1, static_cast<int>(m_records.size()) + 2);
    const auto join = [this](const QString &title, const std::function<QString(const Customer &)> &text) {
        addLine(title, text, {}, {});
    };
    join(tr("E-mail"), [](const Customer &customer) { return contactsText(customer, ContactKind::Email); });
    join(tr("Phone"), [](const Customer &customer) { return contactsText(customer, ContactKind::Phone); });
    join(tr("Address"), &addressesText);
    join(tr("Tags"), [](const Customer &customer) { return customer.tags.join(u", "_s); });
    join(tr("Notes"), [](const Customer &customer) { return customer.notes; });
}

void MergeTable::addLine(const QString &title, const std::function<QString(const Customer &)> &text,
                         const std::function<void(CustomerId)> &choose, CustomerId chosen)
{
    Values values;
    for (const MergeRecord &record : std::as_const(m_records))
        values += text(record.customer);
    QStringList different = values;
    different.removeAll(QString());
    different.removeDuplicates();
    if (different.isEmpty())
        return;
    // Beside what can be chosen, texts stand in the middle.
    const bool choosable = choose && different.size() > 1;
    const Qt::Alignment alignment = choosable ? Qt::AlignVCenter : Qt::AlignTop;
    addLabel(title, 0, alignment);
    if (choosable) {
        addChoices(title, values, choose, chosen);
    } else {
        for (int i = 0; i < values.size(); ++i)
            addLabel(values.at(i).isEmpty() ? u"–"_s : values.at(i), i + 1, alignment);
    }
    auto *after = new TextLabel({}, FontRole::Body, ColourRole::Text, this);
    after->setWordWrap(true);
    m_grid->addWidget(after, m_row, static_cast<int>(m_records.size()) + 1, alignment);
    m_lines += Line{text, after};
    ++m_row;
}

void MergeTable::addChoices(const QString &title, const Values &values, const std::function<void(CustomerId)> &choose,
                            CustomerId chosen)
{
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < values.size(); ++i) {
        if (values.at(i).isEmpty()) {
            addLabel(u"–"_s, i + 1, Qt::AlignVCenter);
            continue;
        }
        auto *choice = new QRadioButton(inShort(values.at(i)).replace(u'&', u"&&"_s), this);
        choice->setAccessibleName(tr("%1: %2", "field: value").arg(title, values.at(i)));
        choice->setToolTip(values.at(i));
        choice->setChecked(m_records.at(i).customer.id == chosen);
        group->addButton(choice, i);
        m_grid->addWidget(choice, m_row, i + 1);
    }
    moveTabStop(*group);
    connect(group, &QButtonGroup::idToggled, this, [this, group, choose](int id, bool checked) {
        if (!checked)
            return;
        moveTabStop(*group);
        choose(m_records.at(id).customer.id);
        showAfter();
        Q_EMIT edited();
    });
    m_following += std::pair<QButtonGroup *, std::function<CustomerId()>>(group, nullptr);
}

// What nobody has chosen goes with the record that stays.
void MergeTable::updateChoices()
{
    for (const auto &[group, choice] : std::as_const(m_following)) {
        const CustomerId chosen = choice();
        for (int i = 0; i < m_records.size(); ++i) {
            if (m_records.at(i).customer.id != chosen || !group->button(i))
                continue;
            const QSignalBlocker quiet(group);
            group->button(i)->setChecked(true);
            moveTabStop(*group);
        }
    }
}

void MergeTable::showAfter()
{
    const Customer after = merged();
    for (const Line &line : std::as_const(m_lines))
        line.after->setText(line.text(after));
}

} // namespace regulars
