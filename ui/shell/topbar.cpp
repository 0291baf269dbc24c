// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/topbar.h"

#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/stylepainter.h"

#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace regulars {

namespace {

constexpr int barHeight = 54;

/// Looks like a field and opens the palette, in which one types.
class SearchBox final : public QAbstractButton
{
public:
    SearchBox(const QString &text, QWidget *parent) : QAbstractButton(parent)
    {
        setText(text);
        setAccessibleName(text);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::IBeamCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setMaximumWidth(460);
    }

    void setKeys(const QString &keys)
    {
        m_keys = keys;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {460, extent::control}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, extent::control}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        const bool focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        const QColor border = theme.colour(focused        ? ColourRole::Accent
                                           : underMouse() ? ColourRole::Faint
                                                          : ColourRole::Border);
        StylePainter::roundedBox(&painter, rect(), radius::control, theme.colour(ColourRole::Window), border,
                                 focused ? 2 : 1);
        const auto place = [this](int x, int width) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
        };
        painter.setPen(theme.colour(ColourRole::Muted));
        paintIcon(&painter, place(10, 16), IconName::Search, theme.colour(ColourRole::Muted), 14);
        painter.setFont(theme.font(FontRole::Small));
        const int keysWidth = painter.fontMetrics().horizontalAdvance(m_keys) + 12;
        if (!m_keys.isEmpty() && width() > 240) {
            const QRect box = place(width() - keysWidth - space::m, keysWidth).adjusted(0, 8, 0, -8);
            StylePainter::roundedBox(&painter, box, 4, theme.colour(ColourRole::Surface), theme.colour(ColourRole::Border));
            painter.drawText(box, Qt::AlignCenter, m_keys);
        }
        painter.setFont(theme.font(FontRole::Body));
        const QRect words = place(32, width() - 32 - (width() > 240 ? keysWidth + 2 * space::m : space::m));
        painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }

private:
    QString m_keys;
};

} // namespace

TopBar::TopBar(const QString &searchPlaceholder, QWidget *parent)
    : QWidget(parent), m_search(new SearchBox(searchPlaceholder, this)), m_actions(new QHBoxLayout)
{
    setFixedHeight(barHeight);
    m_actions->setSpacing(space::m);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, 0, space::xl, 1);
    layout->setSpacing(space::m);
    layout->addWidget(m_search, 10);
    layout->addStretch(1);
    layout->addLayout(m_actions);
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchRequested);
}

void TopBar::addAction(QAction *action, bool primary)
{
    auto *button = new QPushButton(this);
    setButtonLook(button, primary ? ButtonVariant::Primary : ButtonVariant::Secondary);
    const auto follow = [button, action, primary] {
        button->setText(action->text());
        button->setIcon(primary ? action->icon() : QIcon());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_actions->addWidget(button);
}

void TopBar::setSearchKeys(const QString &keys)
{
    static_cast<SearchBox *>(m_search)->setKeys(keys);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.colour(ColourRole::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(ColourRole::Border));
}

} // namespace regulars
