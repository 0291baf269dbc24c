// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/duplicates/paircard.h"

#include "core/customers/membershiprules.h"
#include "ui/base/chip.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"
#include "ui/duplicates/duplicatetexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

PairCard::PairCard(const Formatting &formatting, QWidget *parent)
    : Card({}, parent),
      m_formatting(formatting),
      m_likelihood(new TextLabel({}, FontRole::Body, ColourRole::Muted, this)),
      m_advice(new TextLabel({}, FontRole::Body, ColourRole::Muted, this)),
      m_reasons(new ChipRow(this)),
      m_first(createSide()),
      m_second(createSide()),
      m_merge(new QPushButton(tr("Merge…"), this)),
      m_link(new QPushButton(this)),
      m_different(new QPushButton(tr("Not a duplicate"), this))
{
    m_advice->setWordWrap(true);
    setButtonLook(m_merge, ButtonVariant::Primary);
    setButtonLook(m_different, ButtonVariant::Secondary);
    m_merge->setObjectName(u"merge"_s);
    m_link->setObjectName(u"link"_s);
    setButtonLook(m_link, ButtonVariant::Primary);
    m_different->setObjectName(u"different"_s);
    layOut();
    connect(m_merge, &QPushButton::clicked, this, [this] { Q_EMIT mergeRequested({m_pair.first.id, m_pair.second.id}); });
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT linkRequested(m_pair.first.id, m_pair.second.id); });
    connect(m_different, &QPushButton::clicked, this,
            [this] { Q_EMIT differentRequested(m_pair.first.id, m_pair.second.id); });
    connect(m_first.open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_pair.first.id); });
    connect(m_second.open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_pair.second.id); });
}

PairCard::Side PairCard::createSide()
{
    Side side;
    side.name = new TextLabel({}, FontRole::CardTitle, ColourRole::Text, this);
    side.name->setWordWrap(true);
    side.lines = new TextLabel({}, FontRole::Body, ColourRole::Text, this);
    side.lines->setWordWrap(true);
    side.open = new QPushButton(tr("Open"), this);
    setButtonLook(side.open, ButtonVariant::Secondary, ButtonSize::Small);
    return side;
}

void PairCard::layOut()
{
    auto *sides = new QGridLayout;
    sides->setHorizontalSpacing(space::xl);
    sides->setVerticalSpacing(space::s);
    int column = 0;
    for (const Side &side : {m_first, m_second}) {
        sides->addWidget(side.name, 0, column, Qt::AlignTop);
        sides->addWidget(side.lines, 1, column, Qt::AlignTop);
        sides->addWidget(side.open, 2, column, Qt::AlignLeading);
        sides->setColumnStretch(column, 1);
        ++column;
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_link);
    buttons->addWidget(m_merge);
    buttons->addWidget(m_different);
    buttons->addStretch();
    body()->setSpacing(space::m);
    body()->addWidget(m_likelihood);
    body()->addWidget(m_reasons);
    body()->addWidget(new Separator(this));
    body()->addLayout(sides);
    body()->addWidget(new Separator(this));
    body()->addWidget(m_advice);
    body()->addLayout(buttons);
    body()->addStretch();
}

void PairCard::setPair(const DuplicateRow &pair)
{
    m_pair = pair;
    const bool related = pair.score.verdict == DuplicateVerdict::Related;
    setTitle(DuplicateTexts::verdict(pair.score.verdict));
    m_likelihood->setVisible(!related);
    m_likelihood->setText(
        tr("%1 likely, because of:").arg(m_formatting.percent(likelihoodPercent(pair.score.weight) / 100.0, 0)));
    m_advice->setText(
        related ? tr("They look like a family, or a company and somebody there. Merge them only if you know better.")
                : tr("Merging joins everything into one record. It can be taken apart again at any time."));
    m_reasons->setChips(DuplicateTexts::reasons(pair.score));
    showLink();
    showSide(m_first, pair.first);
    showSide(m_second, pair.second);
}

void PairCard::showLink()
{
    const CustomerKind first = m_pair.first.kind;
    const CustomerKind second = m_pair.second.kind;
    const bool people = first == CustomerKind::Person && second == CustomerKind::Person;
    const bool belongs = first != second && (canBelongTo(first, second) || canBelongTo(second, first));
    const bool company = first == CustomerKind::Company || second == CustomerKind::Company;
    const bool related = m_pair.score.verdict == DuplicateVerdict::Related;
    m_link->setText(people ? tr("Same household") : company ? tr("Belongs to the company") : tr("Belongs to the household"));
    m_link->setVisible(related && (people || belongs));
    setButtonLook(m_merge, related ? ButtonVariant::Secondary : ButtonVariant::Primary);
}

void PairCard::showSide(const Side &side, const CustomerRow &customer)
{
    side.name->setText(CustomerTexts::name(customer.name));
    side.lines->setText(linesOf(customer));
    side.open->setAccessibleName(tr("Open %1").arg(side.name->text()));
}

QString PairCard::linesOf(const CustomerRow &customer) const
{
    QStringList lines{customer.email, customer.phone, customer.city};
    lines.removeAll(QString());
    lines += customer.orders == 0 ? tr("No orders")
                                  : tr("%n order(s), %1", "", customer.orders).arg(m_formatting.roundMoney(customer.net));
    if (customer.lastOrderAt)
        lines += tr("Last order %1").arg(m_formatting.ago(*customer.lastOrderAt));
    return lines.join(u'\n');
}

} // namespace regulars
