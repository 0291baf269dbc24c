// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketlinksrow.h"

#include "ui/base/chip.h"
#include "ui/base/clearlayout.h"
#include "ui/base/flowlayout.h"
#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/tickets/linktexts.h"

#include <QtWidgets/QPushButton>

namespace regulars {

namespace {

constexpr int widestName = 260;

} // namespace

TicketLinksRow::TicketLinksRow(const Formatting &formatting, QWidget *parent) : QWidget(parent), m_formatting(formatting)
{
    auto *layout = new FlowLayout(this, space::xs);
    layout->setContentsMargins(space::l - lineButtonPadding, 0, space::l - lineButtonPadding, space::s);
    hide();
}

void TicketLinksRow::setLinks(const QList<TicketLink> &links)
{
    if (links == m_links)
        return;
    m_links = links;
    clearLayout(layout());
    for (const TicketLink &link : links) {
        const QString name = LinkTexts::name(link);
        const QString shown = fontMetrics().elidedText(name, Qt::ElideRight, widestName);
        if (!link.isOrder()) {
            auto *chip = new Chip(shown, Tone::Neutral, this);
            chip->setToolTip(name);
            layout()->addWidget(chip);
            chip->show();
            continue;
        }
        auto *button = new QPushButton(themedIcon(Theme::of(this), IconName::Order, ColourRole::Muted),
                                       QString(shown).replace(u'&', QStringLiteral("&&")), this);
        button->setToolTip(LinkTexts::detail(link, m_formatting));
        button->setAccessibleDescription(tr("Show the order"));
        setButtonLook(button, ButtonVariant::Line, ButtonSize::Small);
        connect(button, &QPushButton::clicked, this,
                [this, button, order = link.order] { Q_EMIT orderRequested(order, button); });
        layout()->addWidget(button);
        button->show();
    }
    setVisible(!links.isEmpty());
    updateGeometry();
}

} // namespace regulars
