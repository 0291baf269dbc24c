// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sidebar.h"

#include "ui/base/avatar.h"
#include "ui/base/card.h"
#include "ui/base/chip.h"
#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"
#include "ui/base/textlabel.h"
#include "ui/base/textpainting.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>

#include <cmath>

namespace regulars {

namespace {

constexpr int sidebarWidth = 216;
constexpr int itemHeight = 35;

/// One page in the navigation.
class SidebarItem final : public QAbstractButton
{
public:
    SidebarItem(const QString &id, const QString &text, IconName icon, QWidget *parent)
        : QAbstractButton(parent), m_icon(icon)
    {
        setObjectName(id);
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(itemHeight);
        setAccessibleName(QString(text).remove(u'&'));
    }

    void setBadge(const QString &text, Tone tone)
    {
        m_badge = {text, tone};
        setAccessibleDescription(text);
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {160, itemHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        const auto place = [this](int x, int width) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
        };
        if (isChecked() || underMouse())
            StylePainter::roundedBox(&painter, rect(), radius::control,
                                     theme.colour(isChecked() ? ColourRole::AccentSoft : ColourRole::Window),
                                     Qt::transparent);
        const QColor ink = isChecked() ? theme.readable(ColourRole::Accent, ColourRole::AccentSoft)
                                       : theme.colour(ColourRole::Muted);
        paintIcon(&painter, place(10, extent::icon), m_icon, ink);
        painter.setFont(theme.font(isChecked() ? FontRole::Strong : FontRole::Body));
        painter.setPen(ink);
        const int badgeWidth = paintBadge(painter, theme);
        const QRect words = place(36, width() - 36 - badgeWidth - space::s);
        painter.drawText(
            words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextShowMnemonic,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width(), Qt::TextShowMnemonic));
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            StylePainter::roundedBox(&painter, rect(), radius::control, Qt::transparent, theme.colour(ColourRole::Accent),
                                     extent::focusRing);
    }

private:
    /// Returns the width it took.
    int paintBadge(QPainter &painter, const Theme &theme) const
    {
        if (m_badge.text.isEmpty())
            return 0;
        painter.save();
        int width = 0;
        if (m_badge.tone == Tone::Neutral) {
            painter.setFont(theme.font(FontRole::Chip));
            painter.setPen(theme.readable(ColourRole::Muted, isChecked() ? ColourRole::AccentSoft : ColourRole::SurfaceAlt));
            width = static_cast<int>(std::ceil(tabularWidth(QFontMetricsF(painter.font()), m_badge.text))) + space::l;
            const QRect box = QStyle::visualRect(layoutDirection(), rect(),
                                                 QRect(this->width() - width, 0, width - space::l, height()));
            drawTabular(&painter, box, Qt::AlignCenter, m_badge.text);
        } else {
            const QSize size = chipSize(theme, m_badge.text);
            width = size.width() + space::s;
            const QRect box(this->width() - width, (height() - size.height()) / 2, size.width(), size.height());
            paintChip(&painter, theme, QStyle::visualRect(layoutDirection(), rect(), box), m_badge);
        }
        painter.restore();
        return width;
    }

    IconName m_icon;
    ChipText m_badge;
};

/// The coloured square before the name.
class BrandMark final : public QWidget
{
public:
    explicit BrandMark(QWidget *parent) : QWidget(parent) { setFixedSize(22, 22); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        StylePainter::roundedBox(&painter, rect(), 6, Theme::of(this).colour(ColourRole::Accent), Qt::transparent);
    }
};

QVBoxLayout *makeGroup(QBoxLayout *parent)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(2);
    parent->addLayout(group);
    return group;
}

} // namespace

Sidebar::Sidebar(const QString &brand, QWidget *parent)
    : QWidget(parent),
      m_buttons(new QButtonGroup(this)),
      m_growTitle(new TextLabel(tr("Grow", "group of pages that help to win and keep customers"), FontRole::Chip,
                                ColourRole::Muted, this)),
      m_userLine(new Separator(this)),
      m_user(new QWidget(this)),
      m_avatar(new Avatar(extent::avatar, m_user)),
      m_userName(new TextLabel({}, FontRole::Strong, ColourRole::Text, m_user)),
      m_userRole(new TextLabel({}, FontRole::Small, ColourRole::Muted, m_user))
{
    setFixedWidth(sidebarWidth);
    setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 18, 10, space::m);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 18);
    head->setSpacing(space::s);
    head->addSpacing(10);
    head->addWidget(new BrandMark(this));
    head->addWidget(new TextLabel(brand, FontRole::Brand, ColourRole::Text, this), 1);
    layout->addLayout(head);
    m_daily = makeGroup(layout);
    m_growTitle->setContentsMargins(10, space::l, 10, space::s);
    m_growTitle->hide();
    layout->addWidget(m_growTitle);
    m_grow = makeGroup(layout);
    layout->addStretch(1);
    m_foot = makeGroup(layout);

    auto *person = new QGridLayout(m_user);
    person->setContentsMargins(10, space::m, 10, 0);
    person->setHorizontalSpacing(10);
    person->setVerticalSpacing(0);
    person->addWidget(m_avatar, 0, 0, 2, 1);
    person->addWidget(m_userName, 0, 1, Qt::AlignBottom);
    person->addWidget(m_userRole, 1, 1, Qt::AlignTop);
    person->setColumnStretch(1, 1);
    m_userName->setElided(true);
    layout->addSpacing(space::s);
    layout->addWidget(m_userLine);
    layout->addWidget(m_user);
    setUser({}, {});
    connect(m_buttons, &QButtonGroup::buttonClicked, this,
            [this](const QAbstractButton *button) { Q_EMIT activated(button->objectName()); });
}

void Sidebar::addItem(const QString &id, const QString &text, IconName icon, Group group)
{
    auto *button = new SidebarItem(id, text, icon, this);
    m_buttons->addButton(button);
    (group == Group::Daily ? m_daily : group == Group::Grow ? m_grow : m_foot)->addWidget(button);
    if (group == Group::Grow)
        m_growTitle->show();
}

QAbstractButton *Sidebar::item(const QString &id) const
{
    return findChild<QAbstractButton *>(id, Qt::FindDirectChildrenOnly);
}

void Sidebar::setBadge(const QString &id, const QString &text, Tone tone)
{
    if (auto *found = static_cast<SidebarItem *>(item(id)))
        found->setBadge(text, tone);
}

void Sidebar::setKeys(const QString &id, const QString &keys)
{
    if (QAbstractButton *found = item(id))
        found->setToolTip(keys);
}

void Sidebar::setCurrent(const QString &id)
{
    if (QAbstractButton *found = item(id))
        found->setChecked(true);
}

QString Sidebar::current() const
{
    const QAbstractButton *checked = m_buttons->checkedButton();
    return checked ? checked->objectName() : QString();
}

void Sidebar::setUser(const QString &name, const QString &role)
{
    m_avatar->setName(name);
    m_userName->setText(name);
    m_userRole->setText(role);
    m_user->setVisible(!name.isEmpty());
    m_userLine->setVisible(!name.isEmpty());
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.colour(ColourRole::SurfaceAlt));
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    painter.fillRect(edge, theme.colour(ColourRole::Border));
}

} // namespace regulars
