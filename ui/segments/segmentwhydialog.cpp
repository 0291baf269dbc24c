// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/segmentwhydialog.h"

#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customeredit.h"
#include "ui/customers/customertexts.h"
#include "ui/segments/ruletexts.h"
#include "ui/segments/segmentdesk.h"
#include "ui/segments/segmenttexts.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int foundWidth = 180; // pixels; a date and an amount

enum Column { Condition, Found, ColumnCount };

} // namespace

SegmentWhyDialog::SegmentWhyDialog(SegmentDesk &desk, SegmentId segment, CustomerId customer, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_segment(segment), m_view(new SegmentReasonView(desk.services().database, this))
{
    const SegmentRow *row = desk.row(segment);
    setWindowTitle(row ? tr("Why in “%1”, or not", "a segment").arg(row->segment.name) : tr("Why"));
    m_desk.follow(true);
    connect(this, &QObject::destroyed, &m_desk, [&desk] { desk.follow(false); }); // unless the desk went first
    createWidgets(!customer.isValid());
    resize(720, 520);
    connect(m_view, &SegmentReasonView::changed, this, &SegmentWhyDialog::showReason);
    connect(&m_desk, &SegmentDesk::changed, this, &SegmentWhyDialog::showReason);
    m_view->show({segment, customer});
    showReason();
}

void SegmentWhyDialog::createWidgets(bool asks)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    if (asks) {
        m_customer = new CustomerEdit(m_desk.services().database, this);
        m_customer->setObjectName(u"why_customer"_s);
        m_customer->setAccessibleName(tr("Customer"));
        m_customer->setPlaceholderText(tr("Find a customer by name, phone or card"));
        connect(m_customer, &CustomerEdit::customerChanged, this, [this] {
            m_view->show({m_segment, m_customer->customer()});
        });
        layout->addWidget(m_customer);
    }
    m_answer = new TextLabel({}, FontRole::CardTitle, ColourRole::Text, this);
    m_since = new TextLabel({}, FontRole::Body, ColourRole::Muted, this);
    for (TextLabel *label : {m_answer, m_since}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(u"why_conditions"_s);
    m_tree->setAccessibleName(tr("Conditions"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("Condition"), tr("What was found")});
    m_tree->header()->setSectionResizeMode(Condition, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Found, QHeaderView::Interactive);
    m_tree->header()->resizeSection(Found, foundWidth);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setWordWrap(true);
    layout->addWidget(m_tree, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    const auto add = [&](const QString &text, const QString &name, auto run) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        buttons->addWidget(button);
        return button;
    };
    m_pin = add(tr("Pin…"), u"why_pin"_s, [this] { m_desk.pin(m_segment, {m_view->key().customer}); });
    m_open = add(tr("Show customer"), u"why_open"_s, [this] {
        Q_EMIT m_desk.customerRequested(m_view->key().customer);
        accept();
    });
    add(tr("Copy"), u"why_copy"_s, [this] { copyAll(); });
    buttons->addStretch(1);
    add(tr("Close"), u"why_close"_s, [this] { reject(); });
    layout->addLayout(buttons);
    (m_customer ? static_cast<QWidget *>(m_customer) : m_tree)->setFocus();
}

QString SegmentWhyDialog::answer() const
{
    return m_answer->text();
}

void SegmentWhyDialog::showReason()
{
    const std::optional<SegmentReasonSeen> &seen = m_view->value();
    const SegmentRow *row = m_desk.row(m_segment);
    m_open->setEnabled(seen.has_value());
    m_pin->setEnabled(seen && row && row->segment.kind != SegmentKind::Snapshot && m_desk.mayEdit());
    if (!seen || !m_desk.book()) {
        m_tree->clear();
        m_since->clear();
        if (m_view->state() == EntityViewBase::State::Failed || m_view->state() == EntityViewBase::State::Gone)
            m_answer->setText(errorText(m_view->error()));
        else
            m_answer->setText(m_view->key().isValid() ? QString() : tr("Choose a customer to see why they are in or not."));
        return;
    }
    const QString name = CustomerTexts::name(seen->customerName);
    m_answer->setText(seen->reason.isIn ? tr("%1 is in this segment.", "a customer").arg(name)
                                        : tr("%1 is not in this segment.", "a customer").arg(name));
    const Formatting &formatting = m_desk.services().formatting;
    QStringList lines;
    if (seen->reason.pin)
        lines += tr("Pinned: %1. %2", "always in, the reason")
                     .arg(SegmentTexts::pin(seen->reason.pin->kind), seen->reason.pin->reason);
    if (seen->reason.memberSince) {
        const QString day = formatting.date(formatting.calendar().date(*seen->reason.memberSince));
        lines += seen->reason.isIn ? tr("Is in since %1.").arg(day)
                                   : tr("Is still counted in since %1: leaves with the next count.").arg(day);
    } else if (seen->reason.isIn) {
        lines += tr("Comes in with the next count.");
    }
    m_since->setText(lines.join(u'\n'));
    fillTree(*seen);
}

void SegmentWhyDialog::fillTree(const SegmentReasonSeen &seen)
{
    m_tree->clear();
    m_tree->setVisible(seen.segment.kind == SegmentKind::Dynamic);
    if (seen.segment.kind != SegmentKind::Dynamic)
        return;
    const RuleTexts texts(m_desk.book()->names, m_desk.book()->currency, m_desk.services().formatting);
    if (seen.segment.level == SegmentLevel::Each) {
        addOutcome(nullptr, seen.segment.rule, seen.reason.outcome, texts);
    } else {
        for (size_t i = 0; i < seen.reason.memberOutcomes.size(); ++i) {
            auto *member = new QTreeWidgetItem(m_tree);
            member->setText(Condition, CustomerTexts::name(seen.reason.members.value(qsizetype(i))));
            addOutcome(member, seen.segment.rule, seen.reason.memberOutcomes.at(i), texts);
        }
    }
    m_tree->expandAll();
}

void SegmentWhyDialog::addOutcome(QTreeWidgetItem *parent, const SegmentRule &rule, const RuleOutcome &outcome,
                                  const RuleTexts &texts)
{
    auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
    const QString text = rule.group() ? texts.condition(rule) : texts.rule(rule);
    item->setText(Condition, text);
    item->setToolTip(Condition, text);
    item->setIcon(Condition, themedIcon(Theme::of(this), outcome.holds ? IconName::Check : IconName::Close,
                                        outcome.holds ? ColourRole::Green : ColourRole::Red));
    if (!rule.group())
        item->setText(Found, texts.found(rule, outcome));
    item->setData(Condition, Qt::AccessibleTextRole,
                  outcome.holds ? tr("Holds: %1", "a condition").arg(text)
                                : tr("Does not hold: %1", "a condition").arg(text));
    const RuleGroup *group = rule.group();
    if (!group)
        return;
    for (size_t i = 0; i < group->rules.size() && i < outcome.parts.size(); ++i)
        addOutcome(item, group->rules.at(i), outcome.parts.at(i), texts);
}

void SegmentWhyDialog::copyAll()
{
    QStringList lines{m_answer->text()};
    if (!m_since->text().isEmpty())
        lines += m_since->text();
    QTreeWidgetItemIterator each(m_tree);
    for (; *each; ++each) {
        const QString found = (*each)->text(Found);
        const QString spoken = (*each)->data(Condition, Qt::AccessibleTextRole).toString();
        const QString text = spoken.isEmpty() ? (*each)->text(Condition) : spoken;
        lines += found.isEmpty() ? text : tr("%1 (%2)", "a condition, what was found").arg(text, found);
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace regulars
