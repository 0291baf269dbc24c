// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/barcode.h"

#include "core/loyalty/cardnumber.h"

#include <algorithm>
#include <memory>
#include <zint.h>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr qsizetype eanDigits = 13;
/// Zint's number for error correction M of QR codes.
constexpr int qrLevelM = 2;

/// A kind of code in Zint's terms, and the quiet zone that its standard asks for.
struct Symbology
{
    int number;
    int quietBefore;
    int quietAfter;
};

Symbology symbologyOf(BarcodeKind kind)
{
    switch (kind) {
    case BarcodeKind::Ean13:
        return {BARCODE_EANX_CHK, 11, 7};
    case BarcodeKind::Code128:
        return {BARCODE_CODE128, 10, 10};
    case BarcodeKind::Qr:
        break;
    }
    return {BARCODE_QRCODE, 4, 4};
}

/// The rule that the text breaks, or an empty string.
QString brokenRule(BarcodeKind kind, const QString &text)
{
    if (text.isEmpty())
        return u"required"_s;
    if (kind == BarcodeKind::Qr)
        return text.toUtf8().size() > longestQr ? u"too_long"_s : QString();
    const auto isPrintable = [](QChar letter) { return letter >= u' ' && letter <= u'~'; };
    const auto isDigit = [](QChar letter) { return letter >= u'0' && letter <= u'9'; };
    if (kind == BarcodeKind::Code128) {
        if (text.size() > longestCode128)
            return u"too_long"_s;
        return std::all_of(text.begin(), text.end(), isPrintable) ? QString() : u"wrong_letters"_s;
    }
    if (!std::all_of(text.begin(), text.end(), isDigit))
        return u"wrong_letters"_s;
    if (text.size() != eanDigits)
        return u"wrong_length"_s;
    return eanCheckDigit(QStringView(text).chopped(1)) == text.back().digitValue() ? QString() : u"wrong_check_digit"_s;
}

} // namespace

Result<BarcodePattern> barcodeOf(BarcodeKind kind, const QString &text)
{
    if (const QString rule = brokenRule(kind, text); !rule.isEmpty())
        return tl::unexpected(invalidField(u"barcode"_s, rule));
    const std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)> symbol(ZBarcode_Create(), &ZBarcode_Delete);
    if (!symbol)
        return fail(ErrorCode::Internal, {}, {}, u"no memory for a barcode"_s);
    const Symbology symbology = symbologyOf(kind);
    symbol->symbology = symbology.number;
    symbol->input_mode = UNICODE_MODE;
    if (kind == BarcodeKind::Qr)
        symbol->option_1 = qrLevelM;
    const std::string bytes = text.toStdString();
    const int answer = ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char *>(bytes.data()),
                                       static_cast<int>(bytes.size()));
    if (answer >= ZINT_ERROR)
        return fail(ErrorCode::InvalidValue, u"barcode"_s,
                    {{u"rule"_s, answer == ZINT_ERROR_TOO_LONG ? u"too_long"_s : u"wrong_letters"_s}},
                    QString::fromUtf8(symbol->errtxt));
    BarcodePattern pattern{
        kind, {}, symbology.quietBefore, symbology.quietAfter, kind == BarcodeKind::Qr ? QString() : text};
    for (int row = 0; row < symbol->rows; ++row) {
        std::vector<bool> &modules = pattern.rows.emplace_back();
        for (int column = 0; column < symbol->width; ++column)
            modules.push_back(((symbol->encoded_data[row][column / 8] >> (column % 8)) & 1) != 0);
    }
    return pattern;
}

Result<BarcodePattern> barcodeOfCard(const QString &cardNumber)
{
    const QString plain = cardNumber.trimmed();
    if (const Result<QString> ours = parseCardNumber(plain))
        return barcodeOf(BarcodeKind::Ean13, cardBarcodeOf(*ours));
    if (Result<BarcodePattern> ean = barcodeOf(BarcodeKind::Ean13, plain))
        return ean;
    return barcodeOf(BarcodeKind::Code128, plain);
}

} // namespace regulars
