// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <compare>

namespace regulars {

/// An ISO 4217 currency code in upper case ("EUR"). Empty means not known.
class Currency
{
public:
    Currency() = default;
    /// Takes the first three letters, upper-cased; anything that is no three-letter code becomes "not known".
    explicit Currency(QStringView code);

    [[nodiscard]] bool isKnown() const { return m_code[0] != '\0'; }
    [[nodiscard]] QString code() const { return QString::fromLatin1(m_code); }
    /// Number of decimals of the minor unit by ISO 4217: JPY 0, EUR 2, KWD 3. Unknown codes have 2.
    [[nodiscard]] int decimals() const;
    /// Minor units in one major unit: 1, 100 or 1000.
    [[nodiscard]] qint64 minorPerMajor() const;

    friend auto operator<=>(const Currency &, const Currency &) = default;

private:
    char m_code[4] = {};
};

/// An amount in integer minor units (cents) of a currency. Adding different currencies is a defect and asserts.
struct Money
{
    qint64 minor = 0;
    Currency currency;

    [[nodiscard]] bool isZero() const { return minor == 0; }
    [[nodiscard]] bool isPositive() const { return minor > 0; }

    Money &operator+=(Money other);
    Money &operator-=(Money other);
    friend Money operator+(Money a, Money b) { return a += b; }
    friend Money operator-(Money a, Money b) { return a -= b; }
    friend Money operator-(Money a) { return {-a.minor, a.currency}; }
    friend bool operator==(const Money &, const Money &) = default;
};

/// `numerator / denominator` rounded half away from zero ("half up" for amounts). The denominator is positive.
[[nodiscard]] constexpr qint64 dividedHalfUp(qint64 numerator, qint64 denominator)
{
    const qint64 half = denominator / 2;
    return numerator >= 0 ? (numerator + half) / denominator : -((-numerator + half) / denominator);
}

/// Millionths of a major unit: the precision of unit prices (0.085 each).
inline constexpr qint64 microPerMajor = 1'000'000;
/// Thousandths of a piece: the precision of quantities (0.250 kg).
inline constexpr qint64 milliPerPiece = 1'000;

/// Quantity × unit price, rounded half up to the minor unit of `currency`. Saturates at the range of qint64.
[[nodiscard]] Money lineTotal(qint64 quantityMilli, qint64 unitPriceMicro, Currency currency);

} // namespace regulars
